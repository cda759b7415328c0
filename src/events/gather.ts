import {
  eventToldBy,
  type CodedClass,
  type Entity,
  type Fragment,
  type NewsEvent,
  type Ontology,
  type Statement,
} from '../model/index.ts'
import { classOf, eventEntity } from './event-entity.ts'
import { happenings } from './happenings.ts'
import { eventsSpokenOf } from './spoken-of.ts'
import { agree, share, tellingsOf, tokenKey, type Telling } from './telling.ts'

export interface EventReading {
  /** The statements, each with the event it tells of; nouns that name one event all stand for its one entity. */
  readonly statements: readonly Statement[]
  readonly fragments: readonly Fragment[]
  readonly entities: readonly Entity[]
  readonly events: readonly NewsEvent[]
}

const PLACES: readonly CodedClass[] = ['Place', 'State']

/**
 * Events of an article: statements that may tell of the same one are put together, in text order, each with the first
 * event that it agrees with. What a noun names ("the visit") or several sentences tell of gets one entity; what is told
 * once by a verb needs none. Fragments tell of no event, but may speak of one.
 */
export function gatherEvents(
  statements: readonly Statement[],
  entities: readonly Entity[],
  ontology: Ontology,
  fragments: readonly Fragment[] = [],
): EventReading {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const clusters = clustered(tellings(statements, entities, ontology), byId, ontology)
  const renamed = new Map<string, string>()
  const made = new Map<string, Entity>()
  const eventOf = new Map<string, string>()
  const found = clusters.map((cluster) => {
    const entity = isWorthANode(cluster)
      ? eventEntity(cluster, byId, ontology, (id) => made.has(id) || byId.has(id))
      : undefined
    const told = cluster.flatMap((telling) => telling.statements.map(({ id }) => id))
    const id = entity?.id ?? cluster[0].statements[0].id
    if (entity !== undefined) made.set(entity.id, entity)
    for (const { noun } of cluster) if (noun !== null) renamed.set(noun, id)
    for (const each of told) eventOf.set(each, id)
    return { id, class: classOf(cluster, ontology), told }
  })
  const rename = (id: string): string => renamed.get(id) ?? id
  const read = statements.map((statement) => withEvent(statement, eventOf.get(statement.id), rename))
  const others = happenings(read, ontology)
  const happening = new Map(others.flatMap(({ id, statements: told }) => told.map((each) => [each, id] as const)))
  const all = read.map((statement) => {
    const event = happening.get(statement.id)
    return event === undefined ? statement : { ...statement, event }
  })
  const statementOf = new Map(all.map((statement) => [statement.id, statement]))
  const events = found.map((event): NewsEvent => {
    const told = event.told.flatMap((id) => statementOf.get(id) ?? [])
    return eventToldBy(event.id, event.class, told, witnessesAmong(told))
  })
  const eventById = new Map(events.map((event) => [event.id, event]))
  const known = [...entities.filter(({ id }) => !renamed.has(id) && !made.has(id)), ...made.values()]
  return {
    fragments: fragments.map((fragment) => withEvent(fragment, undefined, rename)),
    statements: all.map((statement) => withStanceOf(eventById.get(statement.event ?? ''), statement)),
    entities: known,
    events: [...events, ...others, ...eventsSpokenOf(all, known, new Set(made.keys()), ontology)],
  }
}

/** Tellings of one event each: a telling joins where it agrees with every member and has somebody in common with one. */
function clustered(
  tellings: readonly Telling[],
  byId: ReadonlyMap<string, Entity>,
  ontology: Ontology,
): readonly (readonly [Telling, ...Telling[]])[] {
  const isPlace = (id: string): boolean => PLACES.some((name) => ontology.isA(byId.get(id)?.class ?? '', name))
  const clusters: [Telling, ...Telling[]][] = []
  for (const telling of tellings) {
    const fits = (other: Telling): boolean => agree(telling, other, isPlace, ontology)
    const found = clusters.find((cluster) => cluster.every(fits) && cluster.some((other) => share(telling, other)))
    if (found) found.push(telling)
    else clusters.push([telling])
  }
  return clusters
}

function tellings(statements: readonly Statement[], entities: readonly Entity[], ontology: Ontology): Telling[] {
  const nounAt = new Map<string, Entity>()
  for (const entity of entities) {
    // "supplier" names somebody, not what they do
    if (entity.named || !(entity.type === 'event' || ontology.isA(entity.class, 'Event'))) continue
    for (const mention of entity.mentions)
      if (mention.form === 'nominal') nounAt.set(tokenKey(mention.sentence, mention.head), entity)
  }
  return tellingsOf(statements, nounAt, ontology)
}

/**
 * A bare noun has no tense of its own: where other nouns say that the event lies ahead ("the upcoming visit"), "Kwatra's
 * visit to Moscow" does not say that it took place.
 */
function witnessesAmong(told: readonly Statement[]): readonly Statement[] {
  const isPlanned = told.some((each) => each.rule === NOUN && each.modality !== 'actual')
  return isPlanned ? told.filter((each) => !isBare(each)) : told
}

/** A bare noun is not told as a fact where its event is not. */
const withStanceOf = (event: NewsEvent | undefined, statement: Statement): Statement =>
  event !== undefined && event.modality !== 'actual' && isBare(statement)
    ? { ...statement, eventModality: event.modality }
    : statement

/** Rule of statements that nouns make. */
const NOUN = 'noun-frame'

const isBare = ({ rule, modality, polarity }: Statement): boolean =>
  rule === NOUN && modality === 'actual' && polarity === 'positive'

/** Named by a noun, or told in more than one sentence. */
const isWorthANode = (cluster: readonly Telling[]): boolean =>
  cluster.some(({ noun }) => noun !== null) ||
  new Set(cluster.flatMap(({ statements }) => statements.map(({ evidence }) => evidence.sentence))).size > 1

function withEvent<S extends Statement>(statement: S, event: string | undefined, rename: (id: string) => string): S {
  const term = <T extends Statement['subject']>(argument: T): T =>
    argument.term.kind === 'entity'
      ? { ...argument, term: { kind: 'entity', entity: rename(argument.term.entity) } }
      : argument
  const { subject, object, arguments: roles, attribution, place } = statement
  return {
    ...statement,
    subject: term(subject),
    object: object && term(object),
    arguments: roles.map(term),
    attribution: attribution && {
      ...attribution,
      source: attribution.source && term(attribution.source),
      ...(attribution.others ? { others: attribution.others.map(term) } : {}),
    },
    place: place === null ? null : rename(place),
    ...(event === undefined ? {} : { event }),
  }
}
