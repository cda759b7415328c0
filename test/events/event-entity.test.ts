import { describe, expect, it } from 'vitest'
import type { Entity, Statement } from '../../src/model/index.ts'
import { gathered, noun, told } from './told.ts'

const twice = (property: string, parts: Parameters<typeof told>[1]) => [
  told(property, parts),
  told(property, { ...parts, sentence: 1 }),
]

describe('an event that only verbs tell of', () => {
  const reading = gathered(twice('visits', { object: 'norland', lemma: 'go to' }))

  it('is an entity of its own, named by what they say', () => {
    expect(reading.entities.at(-1)).toMatchObject({
      id: 'ada-visits-norland--story',
      label: 'Ada visits Norland',
      type: 'event',
      class: 'Visit',
      named: false,
      aliases: [],
    })
  })

  it('is mentioned by those verbs', () => {
    expect(reading.entities.at(-1)?.mentions).toMatchObject([
      { start: 20, end: 30, sentence: 0, head: 1, first: 1, last: 1, form: 'nominal' },
      { start: 120, end: 130, sentence: 1, head: 1, first: 1, last: 1, form: 'nominal' },
    ])
  })

  it('is named by the telling that knows most', () => {
    const { events, entities } = gathered([
      told('visits', { roles: { recipient: 'nora' } }),
      told('visits', { sentence: 1, object: 'norland', roles: { accompaniment: 'ivo' } }),
    ])
    expect(entities.find(({ id }) => id === events[0]?.id)?.label).toBe('Ada visits Norland')
  })

  it('is named by the first of those that know as much', () => {
    const statements = [
      told('visits', { roles: { recipient: 'nora' } }),
      told('visits', { sentence: 1, object: 'norland' }),
    ]
    expect(gathered(statements).entities.at(-1)?.label).toBe('Ada visits')
  })

  it('is mentioned by the words of the text, wherever the sentence stands', () => {
    const statements = twice('visits', { object: 'norland' }).map((statement) => {
      const { evidence, relation } = statement
      const text = `Ada, they said, has ${relation.phrase.start > 100 ? 'gone again' : 'left there'} for Norland`
      return { ...statement, evidence: { ...evidence, text } }
    })
    expect(
      gathered(statements)
        .entities.at(-1)
        ?.mentions.map(({ text }) => text),
    ).toEqual(['left there', 'gone again'])
  })

  it('is named by the words of what is no entity, and by all who take part', () => {
    const statements = [
      ...twice('visits', { object: 'some ruins' }),
      told('visits', { subject: 'ivo', object: 'some ruins' }),
      told('visits', { subject: 'nora', object: 'some ruins' }),
    ]
    expect(gathered(statements).entities.at(-1)?.label).toBe('Ada, Ivo and Nora visits some ruins')
  })

  it('has an id of its own', () => {
    const at = (time: string, sentence: number) => told('visits', { sentence, object: 'norland', time })
    const { events, entities } = gathered([
      at('2025-05-01', 0),
      at('2025-05-01', 1),
      at('2025-06-01', 2),
      at('2025-06-01', 3),
      at('2025-07-01', 4),
      at('2025-07-01', 5),
    ])
    expect(events.map(({ id }) => id)).toEqual([
      'ada-visits-norland--story',
      'ada-visits-norland--story-2',
      'ada-visits-norland--story-3',
    ])
    expect(entities.slice(-3).map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  })

  it('is what its statements tell of, and they keep what else they say', () => {
    const [first, second] = reading.statements
    expect(first).toEqual({
      ...told('visits', { object: 'norland', lemma: 'go to' }),
      event: 'ada-visits-norland--story',
    })
    expect(second?.event).toBe('ada-visits-norland--story')
    const owning = told('owns', { object: 'ivo', lemma: 'own' })
    expect(gathered([owning]).statements).toEqual([owning])
  })

  it('is of no class that is known, where no property of its verb is of an event', () => {
    const caved = told('caves', { sentence: 2, lemma: 'cave' })
    const { events, statements, entities } = gathered([
      caved,
      { ...caved, id: 'second', subject: told('caves', { subject: 'ivo' }).subject },
    ])
    expect(events).toMatchObject([{ id: 's2-1-ada', class: 'Event', statements: ['s2-1-ada', 'second'] }])
    expect(events[0]?.participants).toEqual([
      { role: 'subject', entity: 'ada' },
      { role: 'subject', entity: 'ivo' },
    ])
    expect(statements.map(({ event }) => event)).toEqual(['s2-1-ada', 's2-1-ada'])
    expect(entities.filter(({ type }) => type === 'event')).toEqual([])
    expect(gathered([told('caves', { head: 0 })]).events).toHaveLength(1)
    expect(gathered([told('caves', { head: -1 })]).events).toEqual([])
    expect(
      gathered([
        { ...caved, rule: 'copula' },
        { ...caved, inferredFrom: 'another' },
      ]).events,
    ).toEqual([])
  })
})

describe('an event that a noun names', () => {
  const visit = noun('the visit', 'Visit', ['0:1', '2:5'])

  it('is that entity, told of once or more', () => {
    const { events, entities } = gathered([told('visits', { object: 'norland', lemma: 'visit to' })], [visit])
    expect(events).toMatchObject([{ id: 'the visit', class: 'Visit', statements: ['s0-1-ada'] }])
    expect(entities.filter(({ type }) => type === 'event')).toMatchObject([
      { id: 'the visit', label: 'Ada’s visit (Norland)', aliases: ['the visit'], mentions: visit.mentions },
    ])
  })

  it('is one with what other nouns of the same event name; all statements speak of the first', () => {
    const trip = noun('the trip', 'Visit', ['1:1'], { aliases: ['the journey'] })
    const about = told('follows', {
      sentence: 3,
      subject: 'the trip',
      object: 'the trip',
      lemma: 'follow',
      roles: { topic: 'the trip' },
    })
    const { events, entities, statements } = gathered(
      [told('visits', { object: 'norland' }), told('visits', { sentence: 1, object: 'norland' }), about],
      [visit, trip],
    )
    expect(events.map(({ id }) => id)).toEqual(['the visit'])
    const [event] = entities.filter(({ type }) => type === 'event')
    expect(event?.aliases).toEqual(['the visit', 'the trip', 'the journey'])
    expect(event?.mentions.map(({ start }) => start)).toEqual([1, 101, 205])
    const term = { kind: 'entity', entity: 'the visit' }
    expect(statements.at(-1)).toMatchObject({ subject: { term }, object: { term }, arguments: [{ term }] })
    expect(statements.at(-1)?.event).toBeUndefined()
  })

  it('keeps its description where that says who takes part', () => {
    const described = noun('the visit', 'Visit', ['0:1'], { label: 'Ada’s long visit to Norland' })
    const [event] = gathered([told('visits', { object: 'norland' })], [described]).entities.filter(
      ({ type }) => type === 'event',
    )
    expect(event).toMatchObject({ label: 'Ada’s long visit to Norland', aliases: [] })
    const half = noun('the visit', 'Visit', ['0:1'], { label: 'Ada’s long visit' })
    expect(gathered([told('visits', { object: 'norland', lemma: 'visit' })], [half]).entities.at(-1)?.label).toBe(
      'Ada’s visit (Norland)',
    )
  })

  it('is not named by a description beside which nobody takes part', () => {
    const [event] = gathered(
      [told('visits', { subject: 'somebody', object: 'some ruins', lemma: 'visit' })],
      [{ ...visit, label: 'a long visit' }],
    ).entities.filter(({ type }) => type === 'event')
    expect(event?.label).toBe('visit (some ruins)')
  })

  it('is told by verbs of the same sentence, too', () => {
    const statements = [told('visits', { head: 5, object: 'norland' }), told('visits', { object: 'norland' })]
    expect(gathered(statements, [visit]).statements.map(({ event }) => event)).toEqual(['the visit', 'the visit'])
  })

  it('does not take part in itself, by whichever of its names', () => {
    const trip = noun('the trip', 'Visit', ['1:1'])
    const [event] = gathered(
      [told('visits', { object: 'the visit' }), told('visits', { sentence: 1, object: 'the visit' })],
      [visit, trip],
    ).events
    expect(event?.participants).toEqual([{ role: 'subject', entity: 'ada' }])
  })

  it('takes part in other events under its first name', () => {
    const trip = noun('the trip', 'Visit', ['1:1'])
    const talks = noun('the talks', 'Talks', ['3:1'])
    const { events } = gathered(
      [
        told('visits', { object: 'norland' }),
        told('visits', { sentence: 1, object: 'norland' }),
        told('negotiatesWith', { sentence: 3, roles: { target: 'the trip' } }),
      ],
      [visit, trip, talks],
    )
    expect(events[1]?.participants).toContainEqual({ role: 'target', entity: 'the visit' })
  })

  it('is none that has a name of its own, or that only a pronoun or another word of the sentence takes up', () => {
    const eventOf = (statement: Statement, named: Entity): string | undefined =>
      gathered([statement], [named]).statements[0]?.event
    const once = told('visits', { object: 'norland' })
    expect(eventOf(once, visit)).toBe('the visit')
    expect(eventOf(once, { ...visit, named: true })).not.toBe('the visit')
    const pronouns = visit.mentions.map((mention) => ({ ...mention, form: 'pronoun' as const }))
    expect(eventOf(once, { ...visit, mentions: pronouns })).not.toBe('the visit')
    expect(eventOf(told('visits', { head: 2 }), visit)).not.toBe('the visit')
    expect(eventOf(once, { ...visit, type: 'person', class: 'Person' })).not.toBe('the visit')
    expect(eventOf(once, { ...visit, type: 'abstract' })).toBe('the visit')
    expect(eventOf(once, { ...visit, class: 'Thing' })).toBe('the visit')
    expect(eventOf(told('visits', { sentence: 1, head: 0 }), visit)).not.toBe('the visit')
  })
})

describe('the label of what a noun tells', () => {
  const labelled = (property: string, parts: Parameters<typeof told>[1], shift?: number) => {
    const statement = told(property, parts)
    const { object } = statement
    const moved =
      object && shift !== undefined
        ? { ...object, phrase: { ...object.phrase, start: shift, end: shift + object.phrase.text.length } }
        : object
    const kind = property === 'visits' ? 'Visit' : 'Talks'
    return gathered([{ ...statement, object: moved }], [noun('the noun', kind, ['0:1'])]).entities.at(-1)?.label
  }

  it('has the object where the text has it', () => {
    expect(labelled('visits', { object: 'norland', lemma: 'visit to' }, 35)).toBe('Ada’s visit to Norland')
    expect(labelled('visits', { object: 'norland', lemma: 'visit to' }, 36)).toBe('Ada’s visit (Norland)')
    expect(labelled('visits', { object: 'norland', lemma: 'visit to' }, 30)).toBe('Ada’s visit to Norland')
    expect(labelled('visits', { object: 'ivo', lemma: 'visit' }, 12)).toBe('Ada’s Ivo visit')
    expect(labelled('visits', { object: 'ivo', lemma: 'visit' }, 11)).toBe('Ada’s visit (Ivo)')
  })

  it('has who takes part in a meeting, without the preposition', () => {
    expect(labelled('negotiatesWith', { object: 'ivo', lemma: 'talks with' })).toBe('talks of Ada and Ivo')
  })

  it('has no object where there is none, and no second s', () => {
    expect(labelled('visits', { lemma: 'visit by' })).toBe('Ada’s visit')
    expect(labelled('visits', { subject: 'somebody', object: 'norland', lemma: 'visit to' }, 32)).toBe(
      'visit to Norland',
    )
  })
})
