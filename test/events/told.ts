import { gatherEvents, type EventReading } from '../../src/events/index.ts'
import type { Argument, Entity, Mention, Ontology, Statement, TimeInterval } from '../../src/model/index.ts'
import { eventOntology } from '../support/event-readings.ts'

const events = eventOntology()
const AGENTS = ['Person', 'State']

/** The events of the shared fixture, where people and states are agents. */
const ontology: Ontology = {
  ...events,
  isA: (name, ancestor) => events.isA(name, ancestor) || (ancestor === 'Agent' && AGENTS.includes(name)),
}

const CLASS_OF: Readonly<Record<string, readonly [type: Entity['type'], name: string]>> = {
  ada: ['person', 'Person'],
  ivo: ['person', 'Person'],
  nora: ['person', 'Person'],
  norland: ['place', 'State'],
  oslo: ['place', 'City'],
} // prettier-ignore

const isEntity = (id: string): boolean => id in CLASS_OF

/** Everybody whom the sentences name. */
const PEOPLE_AND_PLACES: readonly Entity[] = Object.entries(CLASS_OF).map(([id, [type, name]]) => ({
  id,
  label: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  type,
  class: name,
  aliases: [],
  mentions: [],
  named: true,
}))

/** A noun that names an event, at tokens given as `sentence:head`; its words stand at `100 * sentence + head`. */
export function noun(id: string, name: string, at: readonly string[], more: Partial<Entity> = {}): Entity {
  const mentions = at.map((place): Mention => {
    const [sentence, head] = place.split(':').map(Number) as [number, number]
    const start = 100 * sentence + head
    return { text: id, start, end: start + id.length, sentence, head, first: head, last: head, form: 'nominal' }
  })
  return { id, label: id, type: 'event', class: name, aliases: [], mentions, named: false, ...more }
}

interface Told extends Partial<Omit<Statement, 'subject' | 'object' | 'time' | 'relation'>> {
  readonly sentence?: number
  /** Token that tells of it. */
  readonly head?: number
  readonly subject?: string
  readonly object?: string
  readonly roles?: Readonly<Record<string, string>>
  /** As in `TimeInterval`; whether it is only implied by the tense. */
  readonly time?: string
  readonly implied?: boolean
  /** Words of the relation, for labels. */
  readonly lemma?: string
}

/** Where words stand: each kind of part in its own place, so that subject, relation and object come in this order. */
function argument(id: string, start: number): Argument {
  const end = start + id.length
  return {
    term:
      isEntity(id) || id.startsWith('the ')
        ? { kind: 'entity', entity: id }
        : { kind: 'value', type: 'text', value: id },
    phrase: { text: id, start, end, segments: [{ start, end }] },
    head: 0,
  }
}

function interval(value: string, implied: boolean): TimeInterval {
  const [start = value, end = start] = value.split('/')
  return { start, end, value, kind: 'date', certainty: implied ? 'implied' : 'stated' }
}

/** `told('visits', { subject: 'ada', object: 'norland' })`; sentence 0, token 1 unless said otherwise. */
export function told(
  property: string,
  {
    sentence = 0,
    head = 1,
    subject = 'ada',
    object,
    roles = {},
    time,
    implied = false,
    lemma = property,
    ...more
  }: Told = {},
): Statement {
  const start = 100 * sentence
  const words = { text: lemma, start: start + 20, end: start + 30, segments: [{ start: start + 20, end: start + 30 }] }
  return {
    id: `s${sentence}-${head}-${subject}`,
    subject: argument(subject, start),
    relation: { phrase: words, text: lemma, lemma, property, head },
    object: object === undefined ? null : argument(object, start + 40),
    arguments: Object.entries(roles).map(([role, id]) => ({ ...argument(id, start + 60), role })),
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    time: time === undefined ? null : interval(time, implied),
    place: null,
    evidence: { article: 'story', sentence, text: '', start, end: start + 99 },
    rule: 'verb-clause',
    confidence: 0.9,
    ...more,
  }
}

export const gathered = (statements: readonly Statement[], nouns: readonly Entity[] = []): EventReading =>
  gatherEvents(statements, [...PEOPLE_AND_PLACES, ...nouns], ontology)

/** The statements of each event that a noun names or that several sentences tell of; what is told once is an event of its own. */
export function eventsOf(statements: readonly Statement[], nouns: readonly Entity[] = []): string[] {
  const { events, entities } = gathered(statements, nouns)
  return events
    .filter(({ id }) => entities.some((entity) => entity.id === id))
    .map((event) => event.statements.join(' '))
}
