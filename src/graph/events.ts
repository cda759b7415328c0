import type { Modality, NewsEvent, Ontology, Polarity } from '../model/index.ts'
import type { EntityReference, Names } from './names.ts'
import { withKnownKeys, type KeysOf } from './known-keys.ts'
import { nearNames } from '../model/near-names.ts'
import { GraphError } from './error.ts'
import { within, type TimeWindow } from './time-window.ts'

/** What events must be like; what is left out may be anything. */
export interface EventQuery {
  /** Class of the ontology; classes below it count too: every `Meeting` where that is asked for, talks among them. */
  readonly class?: string
  /** Who or what takes part, in whatever role. */
  readonly participant?: EntityReference
  readonly place?: EntityReference
  /** Events whose time has a day in common with it. */
  readonly time?: TimeWindow
  readonly polarity?: Polarity
  readonly modality?: Modality
  /** Id of an article that tells of it. */
  readonly article?: string
}

const EVENT_KEYS: KeysOf<EventQuery> = {
  class: true,
  participant: true,
  place: true,
  time: true,
  polarity: true,
  modality: true,
  article: true,
}

/** What is known of events, and what questions about them are answered from. */
export interface EventSource {
  readonly events: readonly NewsEvent[]
  readonly names: Names
  readonly ontology: Ontology | undefined
  /** Article of a statement, by their ids. */
  articleOf(statement: string): string | undefined
}

function unknownClass(name: string, { events, ontology }: EventSource): GraphError {
  const known = new Set([...events.map((event) => event.class), ...(ontology?.classes.keys() ?? [])])
  const message = `Neither the ontology nor any event knows the class ${JSON.stringify(name)}.`
  return new GraphError('unknown-class', name, message, nearNames(name, known))
}

/** @throws GraphError where no entity bears the name. */
function idsOf(reference: EntityReference | undefined, { names }: EventSource): ReadonlySet<string> | null {
  if (reference === undefined) return null
  const found = names.all(reference)
  if (found.length === 0) throw names.unknown(typeof reference === 'string' ? reference : reference.id)
  return new Set(found.map(({ id }) => id))
}

/** @throws GraphError where the query names something that the graph does not know, or a time that is none. */
export function eventsLike(query: EventQuery, source: EventSource): NewsEvent[] {
  const { class: name, polarity, modality, article } = withKnownKeys('events', query, EVENT_KEYS)
  const { events, ontology } = source
  const known = name === undefined || ontology === undefined || ontology.classes.has(name)
  if (!known && !events.some((event) => event.class === name)) throw unknownClass(name, source)
  const [participants, places] = [idsOf(query.participant, source), idsOf(query.place, source)]
  const during = query.time === undefined ? null : within(query.time)
  return events.filter(
    (event) =>
      (name === undefined || event.class === name || (ontology?.isA(event.class, name) ?? false)) &&
      (participants === null || event.participants.some(({ entity }) => participants.has(entity))) &&
      (places === null || (event.place !== null && places.has(event.place))) &&
      (during === null || during(event.time)) &&
      (polarity === undefined || event.polarity === polarity) &&
      (modality === undefined || event.modality === modality) &&
      (article === undefined || event.statements.some((id) => source.articleOf(id) === article)),
  )
}

/** The event that an id or a name stands for. @throws GraphError where no entity bears the name, or the one that does is no event. */
export function eventNamed(reference: EntityReference, { events, names }: EventSource): NewsEvent {
  const own = typeof reference === 'string' ? reference : reference.id
  const told = events.find(({ id }) => id === own)
  if (told !== undefined) return told
  const bearers = new Set(names.all(reference).map(({ id }) => id))
  const [only, ...others] = events.filter(({ id }) => bearers.has(id))
  if (only !== undefined && others.length === 0) return only
  const { id, label } = names.one(reference)
  const event = events.find((each) => each.id === id)
  if (event !== undefined) return event
  const labels = events.flatMap((each) => names.all({ id: each.id }).map((entity) => entity.label))
  throw new GraphError('unknown-event', id, `${JSON.stringify(label)} is no event.`, nearNames(label, labels))
}
