import type { EventOrder, Ontology, Predicate, Tree } from '../../model/index.ts'

/** What the rules of order look at in a sentence. */
export interface OrderContext {
  readonly tree: Tree
  readonly ontology: Ontology
  /** The predicates of the sentence by their heads. */
  readonly predicates: ReadonlyMap<number, Predicate>
  /** Ontology class of what a token stands for, where it is known. */
  classOf(token: number): string | undefined
}

/** True of a clause, and of a noun that names an event. */
export function namesEvent({ tree, ontology, predicates, classOf }: OrderContext, token: number): boolean {
  const predicate = predicates.get(token)
  if (predicate !== undefined && predicate.kind !== 'nominal') return true
  const { upos, entityType } = tree.token(token)
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  if (entityType === 'event' || ontology.isA(classOf(token) ?? '', 'Event')) return true
  const frames = upos === 'NOUN' ? ontology.framesOf(tree.lemma(token), 'noun') : []
  return frames.some(({ property }) => ontology.properties.get(property)?.event !== undefined)
}

/** True of what measures events out: "days of battles", "a series of attacks". */
export const isMeasure = ({ tree }: OrderContext, token: number): boolean =>
  tree.token(token).upos === 'NOUN' && tree.isOf(token, 'eventMeasure')

/** The event that a noun names, or that it measures out: "battles" of "12 days of battles". */
export function eventOf(context: OrderContext, noun: number): number | null {
  if (!isMeasure(context, noun)) return namesEvent(context, noun) ? noun : null
  const { tree } = context
  const measured = tree
    .all(noun, 'nmod')
    .find((child) => tree.all(child, 'case').some((word) => tree.lemma(word) === 'of'))
  return measured !== undefined && namesEvent(context, measured) ? measured : null
}

/** Verbs that only say that their subject happened: "the vote comes days after the attack", "the talks took place". */
export const isOccurrence = ({ tree }: OrderContext, verb: number): boolean =>
  tree.isOf(verb, 'occurrenceVerb') &&
  (tree.lemma(verb) !== 'take' || tree.all(verb, 'obj').some((object) => tree.lemma(object) === 'place'))

/** The order of what `governor` and `anchor` name; null where one of them is no event. */
export function makeOrder(
  context: OrderContext,
  governor: number,
  relation: EventOrder['relation'],
  anchor: number,
  markers: readonly number[],
): EventOrder | null {
  const event = eventAt(context, governor)
  if (event === null || event === anchor) return null
  const sentence = context.tree.sentence.index
  return { sentence, event, relation, anchor, markers: [...new Set(markers)].sort((a, b) => a - b) }
}

/** The event that a phrase belongs to: its governor, or the subject of a verb that only says that something happened. */
function eventAt(context: OrderContext, governor: number): number | null {
  if (governor < 0) return null
  const [subject] = context.predicates.get(governor)?.subjects ?? []
  if (subject !== undefined && isOccurrence(context, governor) && namesEvent(context, subject)) return subject
  return namesEvent(context, governor) ? governor : null
}
