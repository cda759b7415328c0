import { describe, expect, it } from 'vitest'
import { eventsOf, gathered, noun, told } from './told.ts'

describe('statements are of one event', () => {
  it('where who takes part is the same, in the same role', () => {
    const first = told('visits', { object: 'norland' })
    expect(eventsOf([first, told('visits', { sentence: 1, object: 'norland' })])).toEqual(['s0-1-ada s1-1-ada'])
    expect(eventsOf([first, told('visits', { sentence: 1, subject: 'ivo', object: 'norland' })])).toEqual([])
    expect(eventsOf([told('visits', { object: 'ivo' }), told('visits', { sentence: 1, object: 'nora' })])).toEqual([])
    expect(
      eventsOf([told('visits', { object: 'ivo' }), told('visits', { sentence: 1, subject: 'ivo', object: 'ada' })]),
    ).toEqual([])
  })

  it('where one tells of fewer who take part than the other', () => {
    expect(eventsOf([told('visits', { object: 'ivo' }), told('visits', { sentence: 1 })])).toEqual([
      's0-1-ada s1-1-ada',
    ])
    expect(
      eventsOf([
        told('visits', { object: 'ivo', roles: { accompaniment: 'nora' } }),
        told('visits', { sentence: 1, object: 'ivo' }),
      ]),
    ).toEqual(['s0-1-ada s1-1-ada'])
    expect(
      eventsOf([
        told('visits', { object: 'norland', roles: { accompaniment: 'nora' } }),
        told('visits', { sentence: 1, object: 'norland', roles: { accompaniment: 'ivo' } }),
      ]),
    ).toEqual([])
  })

  it('whatever is said besides of when, where and why', () => {
    const about = (topic: string, sentence: number) => told('visits', { sentence, object: 'norland', roles: { topic } })
    expect(eventsOf([about('ivo', 0), about('nora', 1)])).toHaveLength(1)
  })

  it('where a city and its country are gone to', () => {
    expect(
      eventsOf([told('visits', { object: 'norland' }), told('visits', { sentence: 1, object: 'oslo' })]),
    ).toHaveLength(1)
    expect(
      eventsOf([told('visits', { object: 'norland' }), told('visits', { sentence: 1, object: 'ivo' })]),
    ).toHaveLength(0)
    const recipient = (id: string, sentence: number) => told('visits', { sentence, roles: { recipient: id } })
    expect(eventsOf([recipient('norland', 0), recipient('oslo', 1)])).toHaveLength(0)
  })

  it('where somebody is in both, not where nothing speaks against it', () => {
    expect(eventsOf([told('visits', { subject: 'somebody' }), told('visits', { sentence: 1 })])).toEqual([])
    expect(eventsOf([told('meets'), told('meets', { sentence: 1, subject: 'ivo' })])).toEqual([])
  })

  it('of the same kind, or a narrower one', () => {
    const met = told('meets', { object: 'ivo' })
    const [talks] = gathered([met, told('negotiatesWith', { sentence: 1, object: 'ivo' })]).events
    expect(talks).toMatchObject({ class: 'Talks', statements: ['s0-1-ada', 's1-1-ada'] })
    const [again] = gathered([told('negotiatesWith', { sentence: 1, object: 'ivo' }), met]).events
    expect(again).toMatchObject({ class: 'Talks' })
    expect(eventsOf([met, told('visits', { sentence: 1, object: 'ivo' })])).toEqual([])
  })

  it('only where they agree with all that is told of it, and then with the first', () => {
    const may = told('visits', { time: '2025-05-03' })
    const undated = told('visits', { sentence: 1 })
    const june = told('visits', { sentence: 2, time: '2025-06-01' })
    expect(eventsOf([may, undated, june])).toEqual(['s0-1-ada s1-1-ada'])
    expect(eventsOf([may, june, undated])).toEqual(['s0-1-ada s1-1-ada'])
    expect(eventsOf([may, june, told('visits', { sentence: 3, time: '2025-06-01' })])).toEqual(['s2-1-ada s3-1-ada'])
  })

  it('where they share somebody with any telling of it', () => {
    const visit = noun('the visit', 'Visit', ['0:1', '1:1'])
    const statements = [
      told('visits', { subject: 'somebody' }),
      told('visits', { sentence: 1 }),
      told('visits', { sentence: 2 }),
    ]
    expect(eventsOf(statements, [visit])).toEqual(['s0-1-somebody s1-1-ada s2-1-ada'])
  })
})

describe('meetings, where every part has the same role', () => {
  const met = (sentence: number, subject: string, ...others: string[]) =>
    told('meets', { sentence, subject, object: others[0]!, roles: others[1] ? { accompaniment: others[1] } : {} })

  it('are one whoever of them is named first', () => {
    expect(eventsOf([met(0, 'ada', 'ivo'), met(1, 'ivo', 'ada')])).toHaveLength(1)
  })

  it('are two with one person of them in common', () => {
    expect(eventsOf([met(0, 'ada', 'ivo'), met(1, 'ada', 'nora')])).toEqual([])
    expect(eventsOf([met(0, 'ivo', 'ada'), met(1, 'nora', 'ada')])).toEqual([])
  })

  it('are one where one telling names more of them', () => {
    expect(eventsOf([met(0, 'ada', 'ivo', 'nora'), met(1, 'nora', 'ada')])).toHaveLength(1)
    expect(eventsOf([met(0, 'nora', 'ada'), met(1, 'ada', 'ivo', 'nora')])).toHaveLength(1)
    expect(eventsOf([met(0, 'nora', 'ada'), told('meets', { sentence: 1, subject: 'nora' })])).toHaveLength(1)
    expect(eventsOf([told('meets', { subject: 'nora' }), met(1, 'ada', 'nora')])).toHaveLength(1)
  })
})

describe('dates', () => {
  const dated = (time: string, other: string, implied = false) =>
    eventsOf([told('visits', { time }), told('visits', { sentence: 1, time: other, implied })]).length

  it.each([
    ['2025-05-03', '2025-05-04', 0],
    ['2025-05-04', '2025-05-03', 0],
    ['2025-05-03', '2025-05-03', 1],
    ['2025-05', '2025-05-31', 1],
    ['2025-05-01', '2025-05', 1],
    ['2025-05', '2025-06', 0],
    ['2025-05-01/2025-05-04', '2025-05-04/2025-05-06', 1],
    ['2025-05-04/2025-05-06', '2025-05-01/2025-05-04', 1],
    ['2025-05-01/2025-05-03', '2025-05-04/2025-05-06', 0],
  ])('%s and %s are of %d event', (time, other, events) => {
    expect(dated(time, other)).toBe(events)
  })

  it('do not part events where only the year is known, the tense implies them or they tell how long', () => {
    expect(dated('2024', '2025-05-03')).toBe(1)
    expect(dated('2025-05-03', '2024')).toBe(1)
    expect(dated('2025-05-03/2026', '2024-01-01')).toBe(1)
    expect(dated('2025-05-03', '2025-05-04', true)).toBe(1)
    const lasting = told('visits', { sentence: 1, time: '2025-07-01' })
    const how = { ...lasting, time: { ...lasting.time!, kind: 'duration' as const } }
    expect(eventsOf([told('visits', { time: '2025-05-03' }), how])).toHaveLength(1)
  })
})

describe('what is no telling of an event', () => {
  it('is a property of none', () => {
    expect(eventsOf([told('frees', { object: 'ivo' }), told('frees', { sentence: 1, object: 'ivo' })])).toEqual([])
    expect(eventsOf([told('unheard-of'), told('unheard-of', { sentence: 1 })])).toEqual([])
  })

  it('is what was inferred from another statement', () => {
    expect(eventsOf([told('visits'), told('visits', { sentence: 1, inferredFrom: 's0-1-ada' })])).toEqual([])
  })

  it('is a relation between other things that the same word evokes', () => {
    const both = [told('visits', { object: 'ivo' }), told('meets', { object: 'ivo', id: 'met' })]
    expect(eventsOf([...both, told('meets', { sentence: 1, object: 'ivo' })])).toEqual(['met s1-1-ada'])
  })
})

describe('one word with several subjects', () => {
  it('tells of one event in which all of them take part', () => {
    const [event] = gathered([
      told('visits', { object: 'norland' }),
      told('visits', { subject: 'ivo', object: 'norland' }),
      told('visits', { sentence: 1, subject: 'ivo' }),
    ]).events
    expect(event?.statements).toEqual(['s0-1-ada', 's0-1-ivo', 's1-1-ivo'])
    const participants = event?.participants.map(({ role, entity }) => `${role} ${entity}`)
    expect(participants?.sort()).toEqual(['object norland', 'subject ada', 'subject ivo'])
  })
})

describe('whether it happened', () => {
  const of = (
    ...stances: readonly (readonly [modality: 'actual' | 'planned' | 'possible', polarity?: 'negative'])[]
  ) => {
    const statements = stances.map(([modality, polarity], sentence) =>
      told('visits', { sentence, object: 'norland', modality, polarity: polarity ?? 'positive' }),
    )
    const [event] = gathered(statements).events
    return [event?.modality, event?.polarity]
  }

  it('is as the surest statement has it', () => {
    expect(of(['possible'], ['actual'], ['planned'])).toEqual(['actual', 'positive'])
    expect(of(['planned'], ['possible'])).toEqual(['planned', 'positive'])
    expect(of(['possible'], ['planned'])).toEqual(['planned', 'positive'])
  })

  it('is that it did where both are told', () => {
    expect(of(['actual', 'negative'], ['actual'])).toEqual(['actual', 'positive'])
    expect(of(['possible'], ['actual', 'negative'])).toEqual(['actual', 'negative'])
    expect(of(['actual', 'negative'], ['actual', 'negative'])).toEqual(['actual', 'negative'])
  })
})

describe('a noun without a tense', () => {
  const visit = noun('the visit', 'Visit', ['0:1', '1:1', '2:1'])
  const bare = (sentence: number, more: Parameters<typeof told>[1] = {}) =>
    told('visits', { sentence, object: 'norland', rule: 'noun-frame', ...more })
  const reading = (...statements: readonly ReturnType<typeof told>[]) => {
    const { events, statements: read } = gathered(statements, [visit])
    return [events[0]?.modality, events[0]?.polarity, ...read.map(({ eventModality }) => eventModality)]
  }

  it('tells by itself that something happened', () => {
    expect(reading(bare(0), bare(1))).toEqual(['actual', 'positive', undefined, undefined])
  })

  it('does not where another noun says that it lies ahead', () => {
    expect(reading(bare(0), bare(1, { modality: 'planned' }))).toEqual(['planned', 'positive', 'planned', undefined])
  })

  it('does where only a verb says so, or where it is denied', () => {
    const planned = told('visits', { sentence: 1, object: 'norland', modality: 'planned' })
    expect(reading(bare(0), planned)).toEqual(['actual', 'positive', undefined, undefined])
    const ahead = bare(1, { modality: 'planned' })
    expect(reading(bare(0, { polarity: 'negative' }), ahead)).toEqual(['actual', 'negative', undefined, undefined])
  })

  it('leaves verbs their own stance', () => {
    const held = told('visits', { sentence: 2, object: 'norland' })
    expect(reading(bare(0), bare(1, { modality: 'planned' }), held)).toEqual([
      'actual',
      'positive',
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('when and where', () => {
  it('is what the first statement that knows it says', () => {
    const statements = [
      told('visits', { time: 'PAST_REF', implied: true }),
      told('visits', { sentence: 1, time: '2025-05-03', place: 'oslo' }),
      told('visits', { sentence: 2, time: '2025-05-03', place: 'norland' }),
    ]
    expect(gathered(statements).events[0]).toMatchObject({ time: { value: '2025-05-03' }, place: 'oslo' })
  })

  it('is unknown where the tense alone tells it', () => {
    const statements = [0, 1].map((sentence) => told('visits', { sentence, time: 'PAST_REF', implied: true }))
    expect(gathered(statements).events[0]).toMatchObject({ time: null, place: null })
  })

  it('may be known of a later statement of the same word', () => {
    const statements = [
      told('visits', { object: 'norland' }),
      told('visits', { subject: 'ivo', object: 'norland', time: '2025-05-03', place: 'oslo' }),
      told('visits', { sentence: 1 }),
    ]
    expect(gathered(statements).events[0]).toMatchObject({ time: { value: '2025-05-03' }, place: 'oslo' })
  })
})
