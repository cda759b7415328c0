import { PREPOSITIONS } from '../cues.ts'
import { eventOf, makeOrder } from '../make-order.ts'
import type { OrderRule } from '../order-rule.ts'
import { childrenOf, fixedWords, measureBefore } from '../tree.ts'

/** "left ahead of the vote", "talks after the attack", "a truce following 12 days of battles". */
export const prepositionalPhrase: OrderRule = (sentence, token) => {
  const anchor = /^(?:obl|nmod)$/u.test(token.relation) ? eventOf(sentence, token) : null
  if (!anchor) return null
  for (const marker of childrenOf(sentence, token.index)) {
    if (marker.relation !== 'case' && marker.relation !== 'mark') continue
    const words = fixedWords(sentence, marker)
    const relation = PREPOSITIONS[words.map(({ text }) => text.toLowerCase()).join(' ')]
    if (relation)
      return makeOrder(sentence, token.head, relation, anchor.index, [
        ...measureBefore(sentence, marker, token),
        ...words,
      ])
  }
  return null
}
