import { FRONTED_ONLY, SUBJECTLESS_ONLY, SUBORDINATORS } from '../cues.ts'
import { isOccurrence, makeOrder } from '../make-order.ts'
import type { OrderRule } from '../order-rule.ts'
import { childrenOf, measureBefore } from '../tree.ts'

/** "resigned shortly after the court ruled", "the move comes as talks go on". */
export const subordinateClause: OrderRule = (sentence, token) => {
  if (token.relation !== 'advcl') return null
  const children = childrenOf(sentence, token.index)
  const marker = children.find(
    ({ relation, text }) =>
      /^(?:mark|case)$/u.test(relation) && (/^as$/iu.test(text) || SUBORDINATORS[text.toLowerCase()]),
  )
  const word = marker?.text.toLowerCase() ?? ''
  const governor = sentence.tokens[token.head]
  const asIs = word === 'as' && governor !== undefined && isOccurrence(sentence, governor)
  const relation = asIs ? 'during' : SUBORDINATORS[word]
  if (!marker || !relation || (FRONTED_ONLY.has(word) && token.index > token.head)) return null
  if (SUBJECTLESS_ONLY.has(word) && children.some((child) => /^(?:nsubj|csubj|expl)/u.test(child.relation))) return null
  return makeOrder(sentence, token.head, relation, token.index, [...measureBefore(sentence, marker, token), marker])
}
