import { fixedWords, measureBefore } from '../markers.ts'
import { eventOf, makeOrder } from '../order-context.ts'
import type { OrderRule } from '../order-rule.ts'

/** "left ahead of the vote", "talks after the attack", "a truce following 12 days of battles". */
export const prepositionalPhrase: OrderRule = (context, token) => {
  const { tree, ontology } = context
  if (!['obl', 'nmod'].includes(tree.token(token).relation)) return null
  const anchor = eventOf(context, token)
  if (anchor === null) return null
  for (const marker of tree.all(token, 'case', 'mark')) {
    const words = fixedWords(tree, marker)
    const text = words.map((word) => tree.token(word).text.toLowerCase()).join(' ')
    const relation = ontology.table('orderingPreposition').get(text)
    if (relation)
      return makeOrder(context, tree.token(token).head, relation, anchor, [
        ...measureBefore(context, marker, token),
        ...words,
      ])
  }
  return null
}
