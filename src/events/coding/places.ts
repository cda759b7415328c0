import { isActor, namedBy, actorsWithin } from './actors.ts'
import type { CodedActor } from './coded-event.ts'
import type { SentenceContext } from './sentence-context.ts'

const MARKERS = [
  'in',
  'near',
  'at',
  'on',
  'across',
  'throughout',
  'around',
  'outside',
  'off',
  'along',
  'inside',
  'within',
  'of',
  'to',
  'into',
]

/** The states and towns in which a clause says that something was done. */
export function placesOf(head: number, context: SentenceContext): CodedActor[] {
  const { tree } = context
  const isPlace = ({ entity }: CodedActor): boolean => entity !== null && isPlaceEntity(entity, context)
  for (const at of tree
    .all(head, 'obl', 'nmod', 'obj')
    .filter((child) => tree.is(child, 'obj') || MARKERS.includes(tree.marker(child) ?? ''))) {
    const direct = namedBy(at, context, isPlace)
    const places = direct.length > 0 ? direct : actorsWithin(at, context, isPlace)
    if (places.length > 0) return places
  }
  const [stated] = context.statementsAt(head).flatMap(({ place }) => place ?? [])
  const mention = stated === undefined ? undefined : context.mentionsOf(stated)[0]
  const entity = stated === undefined ? undefined : context.entity(stated)
  return mention && entity && isActor(entity, context)
    ? [{ entity: entity.id, phrase: tree.stretch(mention.first, mention.last) }]
    : []
}

const isPlaceEntity = (id: string, context: SentenceContext): boolean =>
  ['GeopoliticalEntity', 'DiplomaticMission'].some((name) =>
    context.ontology.isA(context.entity(id)?.class ?? '', name),
  ) ||
  (context.entity(id)?.named === true && context.ontology.isA(context.entity(id)?.class ?? '', 'Place'))
