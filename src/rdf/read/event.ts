import { MODALITIES, naturalOrder } from '../../model/index.ts'
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

/** The events among what an article mentions, in the order in which it tells of them first. @throws RdfError */
export function eventsOf(mentioned: readonly Node[], statements: readonly Statement[]): NewsEvent[] {
  const place = new Map(statements.map(({ id }, at) => [id, at]))
  return mentioned
    .filter((node) => node.all(rdf.type).some(({ text }) => text === sem.Event.value))
    .flatMap((node) => {
      const told = new Set(node.all(ngs.toldBy).map(idOf))
      const telling = statements.filter(({ id }) => told.has(id))
      return telling.length === 0 ? [] : [eventOf(node, telling)]
    })
    .sort((a, b) => place.get(a.statements[0]!)! - place.get(b.statements[0]!)! || naturalOrder(a.id, b.id))
}
