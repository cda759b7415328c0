import { eventOf, makeOrder } from '../order-context.ts'
import type { OrderRule } from '../order-rule.ts'

/** "in the wake of the attack", "on the eve of the talks". */
export const relationalNoun: OrderRule = (context, token) => {
  const { tree, ontology } = context
  const noun = tree.token(token).head
  if (noun < 0 || !tree.is(token, 'nmod') || !tree.is(noun, 'obl', 'nmod')) return null
  const relation = ontology.table('orderingNoun').get(tree.lemma(noun))
  const anchor = relation === undefined ? null : eventOf(context, token)
  if (relation === undefined || anchor === null) return null
  const words = [...tree.all(noun, 'case', 'det'), noun, ...tree.all(token, 'case')]
  return makeOrder(context, tree.token(noun).head, relation, anchor, words)
}
