import { eventOf, makeOrder } from '../order-context.ts'
import type { OrderRule } from '../order-rule.ts'

/** "a trip during which he will meet them", "the vote, after which they left". */
export const relativeClause: OrderRule = (context, token) => {
  const { tree, ontology, predicates } = context
  const verb = predicates.get(tree.token(token).head)
  const marker = tree.first(token, 'case')
  if (tree.lemma(token) !== 'which' || verb?.governor?.link !== 'relative' || marker === undefined) return null
  const relation = ontology.table('orderingPreposition').get(tree.lemma(marker))
  const anchor = eventOf(context, verb.governor.head)
  return relation && anchor !== null ? makeOrder(context, verb.head, relation, anchor, [marker, token]) : null
}
