import { measureBefore } from '../markers.ts'
import { isOccurrence, makeOrder } from '../order-context.ts'
import type { OrderRule } from '../order-rule.ts'

/** "resigned shortly after the court ruled", "the move comes as talks go on". */
export const subordinateClause: OrderRule = (context, token) => {
  const { tree, ontology } = context
  const { head, relation: link } = tree.token(token)
  if (link !== 'advcl') return null
  const orders = ontology.table('orderingSubordinator')
  const marker = tree
    .all(token, 'mark', 'case')
    .find((word) => tree.lemma(word) === 'as' || orders.has(tree.lemma(word)))
  if (marker === undefined) return null
  const word = tree.lemma(marker)
  const relation = word !== 'as' ? orders.get(word) : isOccurrence(context, head) ? 'during' : undefined
  // after a verb these are its complement: "On arriving, he spoke", but not "insist on paying"
  if (relation === undefined || (ontology.words('frontedSubordinator').has(word) && token > head)) return null
  // with a subject of its own such a clause may be a reason: "since taking office", but not "since he took office"
  const own = context.predicates.get(token)?.subjects.some((subject) => tree.token(subject).head === token) ?? false
  if (own && ontology.words('subjectlessSubordinator').has(word)) return null
  return makeOrder(context, head, relation, token, [...measureBefore(context, marker, token), marker])
}
