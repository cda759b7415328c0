import { makeOrder } from '../make-order.ts'
import type { OrderRule } from '../order-rule.ts'
import { childrenOf } from '../tree.ts'

/** "signed the bill and then left": the second of two coordinated clauses. */
export const coordination: OrderRule = (sentence, token) => {
  if (token.relation !== 'conj' || token.upos !== 'VERB') return null
  const children = childrenOf(sentence, token.index)
  if (children.some(({ relation, text }) => relation === 'cc' && text.toLowerCase() !== 'and')) return null
  const adverb = children.find(
    ({ text, relation }) => relation === 'advmod' && /^(?:then|afterwards?|subsequently|later)$/iu.test(text),
  )
  const previous = childrenOf(sentence, token.head).findLast(
    ({ relation, index }) => relation === 'conj' && index < token.index,
  )
  return adverb ? makeOrder(sentence, token.index, 'after', previous?.index ?? token.head, [adverb]) : null
}
