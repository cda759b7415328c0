import { makeOrder } from '../order-context.ts'
import type { OrderRule } from '../order-rule.ts'

/** "signed the bill and then left": the second of two coordinated clauses. */
export const coordination: OrderRule = (context, token) => {
  const { tree, ontology, predicates } = context
  if (predicates.get(token)?.governor?.link !== 'coordinate' || tree.token(token).upos !== 'VERB') return null
  if (tree.all(token, 'cc').some((word) => tree.lemma(word) !== 'and')) return null
  const adverb = tree.all(token, 'advmod').find((word) => ontology.words('sequenceAdverb').has(tree.lemma(word)))
  const { head } = tree.token(token)
  const previous = tree.all(head, 'conj').findLast((conjunct) => conjunct < token)
  return adverb === undefined ? null : makeOrder(context, token, 'after', previous ?? head, [adverb])
}
