import { describe, expect, it } from 'vitest'
import { gatherEvents, type EventReading } from '../../src/events/index.ts'
import {
  isAsserted,
  type Argument,
  type Entity,
  type NewsEvent,
  type Statement,
  type TimeInterval,
} from '../../src/model/index.ts'
import { eventOntology } from '../support/event-readings.ts'

const ontology = eventOntology()
const phrase = { text: '', start: 0, end: 0, segments: [] }
const of = (entity: string): Argument => ({
  term: { kind: 'entity', entity },
  phrase: { ...phrase, text: entity },
  head: 0,
})

interface Told extends Partial<Pick<Statement, 'polarity' | 'modality' | 'time' | 'place' | 'arguments' | 'rule'>> {
  /** Token that tells of it; a sentence has one unless said otherwise. */
  readonly head?: number
}

/** `ada visits norland`, of the sentence with that number. */
function told(sentence: number, words: string, { head = 1, ...change }: Told = {}): Statement {
  const [subject = '', property = '', object] = words.split(' ')
  return {
    id: `a-s${sentence}-${head}-${object ?? ''}`,
    subject: of(subject),
    relation: { phrase, text: property, lemma: property, property, head },
    object: object === undefined ? null : of(object),
    arguments: [],
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    time: null,
    place: null,
    evidence: { article: 'a', sentence, text: '', start: 0, end: 0 },
    rule: 'known-verb',
    confidence: 1,
    ...change,
  }
}

const NAMES: Readonly<Record<string, string>> = {
  ada: 'Person',
  ivo: 'Person',
  eva: 'Person',
  norland: 'State',
  oslo: 'State',
}
const ENTITIES = Object.entries(NAMES).map(([id, className]): Entity => ({
  id,
  label: id,
  type: className === 'State' ? 'place' : 'person',
  class: className,
  aliases: [],
  mentions: [],
  named: true,
}))

/** "the visit": a noun that stands for an event, where a statement's head is. */
const noun = (id: string, sentence: number, head = 1): Entity => ({
  id,
  label: id,
  type: 'event',
  class: 'Visit',
  aliases: [],
  mentions: [{ text: id, start: 0, end: 0, sentence, head, first: head, last: head, form: 'nominal' }],
  named: false,
})

const date = (start: string, end = start, certainty: TimeInterval['certainty'] = 'stated'): TimeInterval => ({
  start,
  end,
  value: start,
  kind: 'date',
  certainty,
  phrase,
})

const gather = (statements: readonly Statement[], nouns: readonly Entity[] = []): EventReading =>
  gatherEvents(statements, [...ENTITIES, ...nouns], ontology)
const groups = ({ events }: EventReading): string[][] => events.map(({ statements }) => [...statements])
const together = (...statements: readonly Statement[]): number => gather(statements).events.length

describe('what may be one event', () => {
  it('is told of the same in the same roles', () => {
    expect(together(told(0, 'ada visits norland'), told(1, 'ada visits norland'))).toBe(1)
    expect(together(told(0, 'ada visits norland'), told(1, 'ivo visits norland'))).toBe(2)
    expect(together(told(0, 'ada visits norland'), told(1, 'norland visits ada'))).toBe(2)
    expect(together(told(0, 'ada visits norland'), told(1, 'ada meets ivo'))).toBe(2)
  })

  it('is a visit to a city and to its country', () => {
    expect(together(told(0, 'ada visits norland'), told(1, 'ada visits oslo'))).toBe(1)
    expect(together(told(0, 'ada visits norland'), told(1, 'ada visits ivo'))).toBe(2)
  })

  it('of a symmetric relation, whoever is named first', () => {
    expect(together(told(0, 'ada meets ivo'), told(1, 'ivo meets ada'))).toBe(1)
    expect(together(told(0, 'ada meets ivo'), told(1, 'ada meets eva'))).toBe(2)
    expect(together(told(0, 'ada meets ivo'), told(1, 'ada meets'))).toBe(1)
  })

  it('has a class above or below the other, and bears the most exact', () => {
    const { events } = gather([told(0, 'ada meets ivo'), told(1, 'ada negotiatesWith ivo')])
    expect(events.map((event) => event.class)).toEqual(['Talks'])
  })

  it('agrees with every member, not with one', () => {
    const [norland, where, ivo] = [told(0, 'ada visits norland'), told(1, 'ada visits'), told(2, 'ada visits ivo')]
    expect(groups(gather([norland, where, ivo]))).toEqual([[norland.id, where.id], [ivo.id]])
  })

  it('shares somebody with a member', () => {
    expect(together(told(0, 'ada visits'), told(1, 'ivo visits'))).toBe(2)
    expect(together(told(0, 'ada meets'), told(1, 'ivo meets eva'))).toBe(2)
  })
})

describe('dates', () => {
  const on = (time: TimeInterval): Told => ({ time })
  it.each([
    ['keep events apart', date('2025-03-05'), date('2025-04-05'), 2],
    ['of one day do not', date('2025-03-05'), date('2025-03-05'), 1],
    ['within a month do not', date('2025-03-05'), date('2025-03'), 1],
    ['of the end of a month lie in it', date('2025-03'), date('2025-03-31'), 1],
    ['that overlap do not', date('2025-03-01', '2025-03-10'), date('2025-03-10', '2025-03-12'), 1],
    ['that touch no more do', date('2025-03-01', '2025-03-09'), date('2025-03-10', '2025-03-12'), 2],
    ['of years only do not, being too coarse', date('2024'), date('2025'), 1],
    ['that tense alone implies do not', date('2025-03-05'), date('2025-04-05', '2025-04-05', 'implied'), 1],
  ])('%s', (_, a, b, count) => {
    expect(together(told(0, 'ada visits norland', on(a)), told(1, 'ada visits norland', on(b)))).toBe(count)
  })
})

describe('what an event is said to be', () => {
  const eventOf = (...statements: readonly Statement[]): NewsEvent => {
    const { events } = gather(statements)
    expect(events).toHaveLength(1)
    return events[0]!
  }
  const visit = (sentence: number, change: Told): Statement => told(sentence, 'ada visits norland', change)

  it.each<[string, Told, Told, string]>([
    ['the surer modality', { modality: 'possible' }, { modality: 'planned' }, 'positive planned'],
    ['what happened', { modality: 'planned' }, { modality: 'actual' }, 'positive actual'],
    ['an affirmation before a denial', { polarity: 'negative' }, {}, 'positive actual'],
    ['a denial of a fact before a plan', { modality: 'planned' }, { polarity: 'negative' }, 'negative actual'],
  ])('has %s', (_, a, b, stance) => {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const { polarity, modality } = eventOf(visit(0, first), visit(1, second))
      expect(`${polarity} ${modality}`).toBe(stance)
    }
  })

  it('has all who take part, each once in a role, and nothing else', () => {
    const with_ = (entity: string, role: string): Told => ({ arguments: [{ ...of(entity), role }] })
    const { participants } = eventOf(
      visit(0, with_('ivo', 'accompaniment')),
      visit(1, with_('eva', 'topic')),
      told(2, 'ada visits'),
    )
    expect(participants.map(({ role, entity }) => `${role} ${entity}`)).toEqual([
      'subject ada',
      'object norland',
      'accompaniment ivo',
    ])
  })

  it('takes no part in itself', () => {
    const { events } = gather([told(0, 'visit visits norland')], [noun('visit', 0)])
    expect(events.map(({ participants }) => participants)).toEqual([[{ role: 'object', entity: 'norland' }]])
  })

  it('has the first time and place that are stated', () => {
    const implied = visit(0, { time: date('2025-01-01', '2025-01-31', 'implied') })
    const stated = visit(1, { time: date('2025-03-05'), place: 'oslo' })
    const { time, place } = eventOf(implied, stated, visit(2, { time: date('2025-03'), place: 'norland' }))
    expect([time?.value, place]).toEqual(['2025-03-05', 'oslo'])
  })

  it('is no event where its property reports none, or it is only inferred', () => {
    const inferred = { ...told(1, 'norland visits ada'), inferredFrom: 'a-s0-1-norland' }
    const { events, statements } = gather([visit(0, {}), told(2, 'ada frees ivo'), inferred])
    expect(events.map((event) => event.statements)).toEqual([['a-s0-1-norland']])
    expect(statements.map(({ event }) => event)).toEqual(['a-s0-1-norland', undefined, undefined])
  })
})

describe('the entity of an event', () => {
  it('is that of its noun, whatever nouns name it', () => {
    const nominal: Told = { rule: 'noun-frame' }
    const reading = gather(
      [told(0, 'ada visits norland', nominal), told(1, 'ada visits norland', nominal), told(2, 'visit-2 follows trip')],
      [noun('visit', 0), noun('visit-2', 1)],
    )
    expect(reading.events.map(({ id, statements }) => [id, statements.length])).toEqual([['visit', 2]])
    expect(reading.entities.filter(({ type }) => type === 'event').map(({ id }) => id)).toEqual(['visit'])
    expect(reading.statements[2]!.subject.term).toEqual({ kind: 'entity', entity: 'visit' })
  })

  it('is made where several sentences tell of it', () => {
    const { events, entities } = gather([told(0, 'ada visits norland'), told(1, 'ada visits norland')])
    const [made] = entities.filter(({ type }) => type === 'event')
    expect(made).toMatchObject({
      id: 'ada-visits-norland--a',
      label: 'ada visits norland',
      class: 'Visit',
      named: false,
    })
    expect(events[0]!.id).toBe(made!.id)
  })

  it('is none where one sentence tells of it by a verb: its first statement stands for it', () => {
    const { events, entities, statements } = gather([
      told(0, 'ada visits norland'),
      told(0, 'ada visits oslo'),
      told(1, 'ivo visits oslo'),
    ])
    expect(entities).toEqual(ENTITIES)
    expect(events.map(({ id, statements: ids }) => [id, ids])).toEqual([
      ['a-s0-1-norland', ['a-s0-1-norland', 'a-s0-1-oslo']],
      ['a-s1-1-oslo', ['a-s1-1-oslo']],
    ])
    expect(statements.map(({ event }) => event)).toEqual(['a-s0-1-norland', 'a-s0-1-norland', 'a-s1-1-oslo'])
  })
})

describe('a bare noun beside one that says when', () => {
  const bare = told(0, 'ada visits norland', { rule: 'noun-frame' })
  const planned = told(1, 'ada visits norland', { rule: 'noun-frame', modality: 'planned' })
  const nouns = [noun('visit', 0), noun('trip', 1)]

  it('says nothing of whether it happened; its statement says what it said', () => {
    const { events, statements } = gather([bare, planned], nouns)
    expect(events).toMatchObject([{ modality: 'planned' }])
    expect(statements.map(({ modality, eventModality }) => [modality, eventModality])).toEqual([
      ['actual', 'planned'],
      ['planned', undefined],
    ])
    expect(statements.map(isAsserted)).toEqual([false, false])
  })

  it('is a fact beside a verb that tells it as one', () => {
    const { events, statements } = gather([bare, planned, told(2, 'ada visits norland')], nouns)
    expect(events).toMatchObject([{ modality: 'actual' }])
    expect(statements.map(isAsserted)).toEqual([true, false, true])
  })
})
