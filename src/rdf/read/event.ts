import { eventToldBy, naturalOrder } from '../../model/index.ts'
import type { NewsEvent, Participant, Statement } from '../../model/index.ts'
import { NAMESPACES, ngs } from '../vocabulary.ts'
import { idOf, intervalOf, localName, polarityOf } from './argument.ts'
import { modalityOf } from './statement.ts'
import type { Node } from './triples.ts'
import type { Words } from './words.ts'

const participantsOf = (node: Node): Participant[] =>
  node.predicates(NAMESPACES.role).flatMap((predicate) => {
    const role = localName(predicate, NAMESPACES.role)
    return node.all(predicate.term).map((entity) => ({ role, entity: idOf(entity) }))
  })

/** What an article tells of an event by its own statements. @throws RdfError where something is missing. */
function eventOf(node: Node, telling: ReadonlyMap<string, readonly Statement[]>, words: Words): NewsEvent {
  const [when, place] = [node.maybe(ngs.interval), node.maybe(ngs.place)]
  const id = idOf(node.one(ngs.denotes))
  return {
    id,
    class: node.one(ngs.className).text,
    participants: participantsOf(node),
    time: when === undefined ? null : intervalOf(when, words),
    place: place === undefined ? null : idOf(place),
    polarity: polarityOf(node.one(ngs.polarity)),
    modality: modalityOf(node.one(ngs.modality)),
    statements: (telling.get(id) ?? []).map((statement) => statement.id),
  }
}

const classOf = (node: Node | undefined): string | undefined =>
  node === undefined ? undefined : localName(node, NAMESPACES.ng)

/**
 * The events that an article tells of or that its statements stand for, in the order in which it tells of them first.
 * @throws RdfError
 */
export function eventsOf(
  tellings: readonly Node[],
  nodes: readonly Node[],
  statements: readonly Statement[],
  words: Words,
): NewsEvent[] {
  const telling = new Map<string, Statement[]>()
  for (const each of statements)
    if (each.event !== undefined) telling.set(each.event, [...(telling.get(each.event) ?? []), each])
  const named = tellings.map((node) => eventOf(node, telling, words))
  const toldOnce = nodes.flatMap((node) => {
    const [className, told] = [classOf(node.maybe(ngs.eventClass)), telling.get(idOf(node))]
    return className === undefined || told === undefined ? [] : [eventToldBy(idOf(node), className, told)]
  })
  const place = new Map(statements.map(({ id }, at) => [id, at]))
  const placeOf = ({ statements: [first = ''] }: NewsEvent): number => place.get(first) ?? 0
  return [...named, ...toldOnce].sort((a, b) => placeOf(a) - placeOf(b) || naturalOrder(a.id, b.id))
}
