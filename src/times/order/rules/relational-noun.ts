import { RELATIONAL_NOUNS } from '../cues.ts'
import { eventOf, makeOrder } from '../make-order.ts'
import type { OrderRule } from '../order-rule.ts'
import { childrenOf } from '../tree.ts'

/** "in the wake of the attack", "on the eve of the talks". */
export const relationalNoun: OrderRule = (sentence, token) => {
  const noun = token.relation === 'nmod' ? sentence.tokens[token.head] : undefined
  const relation = noun && RELATIONAL_NOUNS[noun.lemma.toLowerCase()]
  const anchor = eventOf(sentence, token)
  if (!noun || !relation || !anchor || !/^(?:obl|nmod)/u.test(noun.relation)) return null
  const of = childrenOf(sentence, token.index).filter((child) => child.relation === 'case')
  const around = childrenOf(sentence, noun.index).filter(
    (child) => child.relation === 'case' || child.relation === 'det',
  )
  return makeOrder(sentence, noun.head, relation, anchor.index, [...around, noun, ...of])
}
