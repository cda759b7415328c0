import {
  MODALITIES,
  type CodedClass,
  type Entity,
  type Modality,
  type NewsEvent,
  type Ontology,
  type Participant,
  type Statement,
} from '../model/index.ts'
import { eventEntity } from './event-entity.ts'
import { eventsSpokenOf } from './spoken-of.ts'
import { agree, share, tellingsOf, tokenKey, type Telling } from './telling.ts'

export interface EventReading {
  /** The statements, each with the event it tells of; nouns that name one event all stand for its one entity. */
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly events: readonly NewsEvent[]
}

const PLACES: readonly CodedClass[] = ['Place', 'State']

/**
 * Events of an article: statements that may tell of the same one are put together, and what a noun names ("the visit")
 * or several statements tell gets one entity. In text order, each statement joins the first event that it agrees with.
 */
export function gatherEvents(
  statements: readonly Statement[],
  entities: readonly Entity[],
  ontology: Ontology,
): EventReading {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const isPlace = (id: string): boolean => PLACES.some((name) => ontology.isA(byId.get(id)?.class ?? '', name))
  const clusters: Telling[][] = []
  for (const telling of tellings(statements, entities, ontology)) {
    const fits = (other: Telling): boolean => agree(telling, other, isPlace, ontology)
    const found = clusters.find((cluster) => cluster.every(fits) && cluster.some((other) => share(telling, other)))
    if (found) found.push(telling)
    else clusters.push([telling])
  }
  const renamed = new Map<string, string>()
  const made = new Map<string, Entity>()
  const eventOf = new Map<string, string>()
  const stanceOf = new Map(clusters.flatMap(sharedStance))
  const modalityOf = ({ id, inferredFrom, modality }: Statement): Modality =>
    stanceOf.get(id) ?? stanceOf.get(inferredFrom ?? '') ?? modality
  const events = clusters.filter(isWorthANode).map((cluster): NewsEvent => {
    const entity = eventEntity(cluster, byId, ontology, (id) => made.has(id) || byId.has(id))
    made.set(entity.id, entity)
    for (const { noun, statements: told } of cluster) {
      if (noun !== null) renamed.set(noun, entity.id)
      for (const { id } of told) eventOf.set(id, entity.id)
    }
    return newsEvent(entity, cluster, modalityOf)
  })
  const rename = (id: string): string => renamed.get(id) ?? id
  const told = statements.map((statement) =>
    withEvent({ ...statement, modality: modalityOf(statement) }, eventOf.get(statement.id), rename),
  )
  const all = [...entities.filter(({ id }) => !renamed.has(id) && !made.has(id)), ...made.values()]
  const framed = events.map((event) => ({
    ...event,
    participants: event.participants.map((each) => ({ ...each, entity: rename(each.entity) })),
    place: event.place === null ? null : rename(event.place),
  }))
  return {
    statements: told,
    entities: all,
    events: [...framed, ...eventsSpokenOf(told, all, new Set(made.keys()), ontology)],
  }
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
 * A bare noun has no tense of its own: "Kwatra's visit to Moscow" is as planned as the article's "upcoming visit". Such
 * statements take the modality of one about the same event that has a cue.
 */
function sharedStance(cluster: readonly Telling[]): [string, Modality][] {
  const nominal = toldBy(cluster).filter(({ rule }) => rule === 'noun-frame')
  const marked = nominal.find(({ modality }) => modality !== 'actual')
  if (marked === undefined) return []
  return nominal
    .filter(({ modality, polarity }) => modality === 'actual' && polarity === 'positive')
    .map(({ id }) => [id, marked.modality])
}

const toldBy = (cluster: readonly Telling[]): Statement[] => cluster.flatMap(({ statements }) => statements)

/** Named by a noun, or told in more than one sentence. */
const isWorthANode = (cluster: readonly Telling[]): boolean =>
  cluster.some(({ noun }) => noun !== null) ||
  new Set(toldBy(cluster).map(({ evidence }) => evidence.sentence)).size > 1

function newsEvent(
  entity: Entity,
  cluster: readonly Telling[],
  modalityOf: (statement: Statement) => Modality,
): NewsEvent {
  const certainty = (statement: Statement): number =>
    MODALITIES.indexOf(modalityOf(statement)) + (statement.polarity === 'negative' ? 0.5 : 0)
  const statements = toldBy(cluster)
  const surest = [...statements].sort((a, b) => certainty(a) - certainty(b))[0]!
  const participants = new Map<string, Participant>()
  for (const { parts } of cluster)
    for (const [role, ids] of parts)
      for (const id of ids) if (id !== entity.id) participants.set(`${role} ${id}`, { role, entity: id })
  return {
    id: entity.id,
    class: entity.class,
    participants: [...participants.values()],
    time: cluster.find(({ time }) => time !== null)?.time ?? null,
    place: cluster.find(({ place }) => place !== null)?.place ?? null,
    polarity: surest.polarity,
    modality: modalityOf(surest),
    statements: statements.map(({ id }) => id),
  }
}

function withEvent(statement: Statement, event: string | undefined, rename: (id: string) => string): Statement {
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
    attribution: attribution?.source ? { ...attribution, source: term(attribution.source) } : attribution,
    place: place === null ? null : rename(place),
    ...(event === undefined ? {} : { event }),
  }
}
