import { describe, expect, it } from 'vitest'
import { gathered, noun, told } from './told.ts'

const fair = (more: Parameters<typeof noun>[3] = {}, at: readonly string[] = ['0:3']) =>
  noun('the fair', 'Event', at, { named: true, ...more })
const about = (parts: Parameters<typeof told>[1]) => told('frees', { rule: 'copula', ...parts })

describe('an event that no verb tells of', () => {
  it('is one where it has a name or is spoken of again, and something is said of it', () => {
    const statements = [about({ subject: 'the fair', object: 'ada' })]
    const [event, ...others] = gathered(statements, [fair()]).events
    expect(others).toEqual([])
    expect(event).toEqual({
      id: 'the fair',
      class: 'Event',
      participants: [{ role: 'object', entity: 'ada' }],
      time: null,
      place: null,
      polarity: 'positive',
      modality: 'actual',
      statements: ['s0-1-the fair'],
    })
    const nameless = { named: false }
    expect(gathered(statements, [fair(nameless, ['0:3', '1:3'])]).events).toHaveLength(1)
    expect(gathered(statements, [fair(nameless)]).events).toEqual([])
    expect(gathered([about({ object: 'ada' })], [fair()]).events).toEqual([])
    expect(gathered(statements, [fair({ class: 'Person' })]).events).toEqual([])
  })

  it('is not told of again where verbs tell of it', () => {
    const visit = noun('the visit', 'Visit', ['0:1', '1:4'])
    const statements = [told('visits', { object: 'norland' }), about({ sentence: 1, subject: 'the visit' })]
    expect(gathered(statements, [visit]).events.map(({ statements: ids }) => ids)).toEqual([['s0-1-ada']])
  })
})

describe('what is known of it', () => {
  it('are the agents beside it as subject or object, by any statement about it', () => {
    const agents = [
      about({ subject: 'norland', object: 'the fair' }),
      about({ sentence: 1, subject: 'norland', object: 'the fair' }),
      about({ sentence: 2, subject: 'oslo', object: 'the fair', roles: { recipient: 'norland' } }),
      about({ sentence: 3, subject: 'oslo', object: 'ada', roles: { topic: 'the fair' } }),
    ]
    const [event] = gathered(agents, [fair()]).events
    expect(event?.statements).toHaveLength(4)
    expect(event?.participants).toEqual([
      { role: 'subject', entity: 'norland' },
      { role: 'object', entity: 'ada' },
    ])
  })

  it('is when, where and whether, by statements of which it is the subject', () => {
    const statements = [
      about({ object: 'the fair', time: '2024-01-01', place: 'norland', modality: 'possible' }),
      about({ sentence: 1, subject: 'the fair', polarity: 'negative', time: 'PAST_REF', implied: true }),
      about({ sentence: 2, subject: 'the fair', time: '2025-05-03', place: 'oslo' }),
      about({ sentence: 3, subject: 'the fair', time: '2025-06-01', place: 'norland', polarity: 'positive' }),
    ]
    expect(gathered(statements, [fair()]).events[0]).toMatchObject({
      time: { value: '2025-05-03' },
      place: 'oslo',
      polarity: 'negative',
      modality: 'actual',
    })
  })

  it('is not denied where only what somebody does with it is', () => {
    const statements = [about({ object: 'the fair', polarity: 'negative', modality: 'planned', time: '2025-05-03' })]
    expect(gathered(statements, [fair()]).events[0]).toMatchObject({
      polarity: 'positive',
      modality: 'planned',
      time: null,
      place: null,
    })
  })
})
