import type { EventOrder } from '../../../model/index.ts'
import { markerTokens } from '../../../syntax/nominal.ts'
import { eventOf, makeOrder, namesEvent } from '../order-context.ts'
import type { OrderRule } from '../order-rule.ts'

const opposite = (relation: EventOrder['relation']): EventOrder['relation'] =>
  relation === 'after' ? 'before' : relation === 'before' ? 'after' : 'during'

/** "The vote follows months of protests", "The attack was followed by a curfew", "an attack followed by a curfew". */
export const orderingVerb: OrderRule = (context, token) => {
  const { tree, ontology } = context
  const predicate = context.predicates.get(token)
  const relation = predicate?.kind === 'verbal' ? ontology.table('orderingVerb').get(tree.lemma(token)) : undefined
  if (!predicate || relation === undefined) return null
  const passive = predicate.voice === 'passive'
  const [subject] = predicate.subjects
  const [other] = passive ? predicate.agents : predicate.objects
  const anchor = other === undefined ? null : eventOf(context, other)
  if (subject === undefined || other === undefined || anchor === null || !namesEvent(context, subject)) return null
  const by = passive ? markerTokens(tree, other) : []
  return makeOrder(context, subject, passive ? opposite(relation) : relation, anchor, [token, ...by])
}
