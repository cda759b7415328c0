import { eventToldBy, MODALITIES, naturalOrder } from '../../model/index.ts'
import type { NewsEvent, Participant, Statement } from '../../model/index.ts'
import { NAMESPACES, dcterms, ngs, rdf, sem, time } from '../vocabulary.ts'
import { idOf, localName, polarityOf, timeOf } from './argument.ts'
import { classOf } from './entity.ts'
import type { Node } from './triples.ts'

const participantsOf = (node: Node): Participant[] =>
  node
    .predicates(NAMESPACES.role)
    .flatMap((predicate) =>
      node.all(predicate.term).map((entity) => ({ role: localName(predicate, NAMESPACES.role), entity: idOf(entity) })),
    )

/** What an article tells of an event by its own statements. @throws RdfError where something is missing. */
function eventOf(node: Node, statements: readonly Statement[]): NewsEvent {
  const [when, place, modality] = [node.maybe(time.hasTime), node.maybe(sem.hasPlace), node.one(ngs.modality)]
  return {
    id: node.one(dcterms.identifier).text,
    class: classOf(node),
    participants: participantsOf(node),
    time: when === undefined ? null : timeOf(when),
    place: place === undefined ? null : idOf(place),
    polarity: polarityOf(node.one(ngs.polarity)),
    modality: modality.oneOf(MODALITIES, localName(modality, NAMESPACES.ngs)),
    statements: statements.map(({ id }) => id),
  }
}

/** What statements stand for, by their nodes. @throws RdfError where something is missing. */
function toldOnce(nodes: readonly Node[], statements: readonly Statement[]): NewsEvent[] {
  const telling = new Map<string | undefined, Statement[]>()
  for (const each of statements) telling.set(each.event, [...(telling.get(each.event) ?? []), each])
  return nodes.flatMap((node) => {
    const className = node.maybe(ngs.eventClass)?.one(dcterms.identifier).text
    const told = telling.get(idOf(node))
    return className === undefined || told === undefined ? [] : [eventToldBy(idOf(node), className, told)]
  })
}

/**
 * The events that an article mentions or that its statements stand for, in the order in which it tells of them first.
 * @throws RdfError
 */
export function eventsOf(
  mentioned: readonly Node[],
  nodes: readonly Node[],
  statements: readonly Statement[],
): NewsEvent[] {
  const place = new Map(statements.map(({ id }, at) => [id, at]))
  const placeOf = ({ statements: [first = ''] }: NewsEvent): number => place.get(first) ?? 0
  const named = mentioned
    .filter((node) => node.all(rdf.type).some(({ text }) => text === sem.Event.value))
    .flatMap((node) => {
      const told = new Set(node.all(ngs.toldBy).map(idOf))
      const telling = statements.filter(({ id }) => told.has(id))
      return telling.length === 0 ? [] : [eventOf(node, telling)]
    })
  return [...named, ...toldOnce(nodes, statements)].sort((a, b) => placeOf(a) - placeOf(b) || naturalOrder(a.id, b.id))
}
