import type { EventOrder } from '../../model/index.ts'
import { isOccurrence, namesEvent, type OrderContext } from './order-context.ts'

/** "This comes after …": the event is what the sentence before tells; null where none stands in the same block. */
export function withAntecedent(order: EventOrder, contexts: readonly OrderContext[]): EventOrder | null {
  const context = contexts[order.sentence]
  if (!context || !isOccurrence(context, order.event)) return order
  const { tree, predicates } = context
  const [subject] = predicates.get(order.event)?.subjects ?? []
  if (subject === undefined || !tree.isOf(subject, 'eventPronoun')) return order
  const before = contexts[order.sentence - 1]
  const event = before?.tree.sentence.block === tree.sentence.block ? mainEvent(before) : null
  return event === null ? null : { ...order, event, eventSentence: order.sentence - 1 }
}

/** What a sentence is about: the event that its subject names ("The visit has been confirmed"), else its predicate. */
function mainEvent(context: OrderContext): number | null {
  const { tree, predicates } = context
  const root = tree.sentence.tokens.findIndex(({ head }) => head < 0)
  if (root < 0) return null
  const [subject] = predicates.get(root)?.subjects ?? []
  if (subject !== undefined && predicates.get(subject)?.kind !== 'verbal' && namesEvent(context, subject))
    return subject
  return namesEvent(context, root) ? root : null
}
