import { PREPOSITIONS } from '../cues.ts'
import { eventOf, makeOrder } from '../make-order.ts'
import type { OrderRule } from '../order-rule.ts'
import { childrenOf } from '../tree.ts'

/** "a trip during which he will meet them", "the vote, after which they left". */
export const relativeClause: OrderRule = (sentence, token) => {
  const verb = /^which$/iu.test(token.text) ? sentence.tokens[token.head] : undefined
  const antecedent = verb?.relation === 'acl:relcl' ? sentence.tokens[verb.head] : undefined
  const anchor = antecedent && eventOf(sentence, antecedent)
  const marker = childrenOf(sentence, token.index).find(({ relation }) => relation === 'case')
  const relation = marker && PREPOSITIONS[marker.text.toLowerCase()]
  if (!verb || !anchor || !marker || !relation) return null
  return makeOrder(sentence, verb.index, relation, anchor.index, [marker, token])
}
