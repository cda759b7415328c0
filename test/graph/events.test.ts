import { describe, expect, test } from 'vitest'
import { KnowledgeGraph, type EventQuery } from '../../src/graph/index.ts'
import { eventOntology, meetingReading } from '../support/event-readings.ts'

const graph = KnowledgeGraph.from([meetingReading()], eventOntology())

describe('asking for events', () => {
  test.each<[string, EventQuery, string[]]>([
    ['a class', { class: 'Visit' }, ['visit', 'visit-2']],
    ['a class above', { class: 'Meeting' }, ['meeting']],
    ['who takes part', { participant: 'Ivo Lund' }, ['meeting']],
    ['where', { place: 'Oslo' }, ['meeting']],
    ['when', { time: { from: '2025-06-10' } }, ['visit-2']],
    ['what only may happen', { modality: 'possible' }, ['visit-2']],
    ['several at once', { class: 'Event', participant: 'Ada Berg', modality: 'actual' }, ['meeting', 'visit']],
    ['an article', { article: 'elsewhere' }, []],
    ['nothing in particular, in text order', {}, ['meeting', 'visit', 'visit-2']],
  ])('by %s', (_, query, expected) => {
    expect(graph.events(query).map(({ id }) => id)).toEqual(expected)
  })

  test('one by its label, and the statements that tell of it', () => {
    expect(graph.event('meeting of ada berg and ivo lund')).toMatchObject({
      place: 'oslo',
      time: { value: '2025-05-03' },
    })
    expect(graph.relations({ event: 'meeting' }).map(({ id }) => id)).toEqual(['oslo-s1-1'])
    expect(graph.relations({ event: 'Ada Berg' })).toEqual([])
  })

  test.each([
    ['unknown-event', () => graph.event('Ada Berg'), '"Ada Berg" is no event'],
    ['unknown-entity', () => graph.event('the summit'), '"the summit"'],
    ['unknown-entity', () => graph.relations({ event: 'the summit' }), '"the summit"'],
    ['unknown-entity', () => graph.events({ participant: 'Ivo Lunt' }), 'Did you mean "Ivo Lund"'],
    ['unknown-class', () => graph.events({ class: 'Meting' }), 'Did you mean "Meeting"'],
    ['bad-time', () => graph.events({ time: { from: 'May' } }), '"May"'],
  ])('what is unknown is an error: %s', (code, ask, message) => {
    expect(ask).toThrow(
      expect.objectContaining({ name: 'GraphError', code, message: expect.stringContaining(message) }),
    )
  })

  test('the same event of two articles is one, with all who take part; the surest says whether it happened', () => {
    const reading = meetingReading()
    const other = {
      ...reading,
      article: { ...reading.article, id: 'later' },
      statements: [{ ...reading.statements[3]!, id: 'later-s1-1', modality: 'actual' as const }],
      events: [
        {
          ...reading.events![2]!,
          modality: 'actual' as const,
          time: null,
          statements: ['later-s1-1'],
          participants: [{ role: 'accompaniment', entity: 'ivo-lund' }],
        },
      ],
    }
    const event = KnowledgeGraph.from([reading, other]).event('visit-2')
    expect(event).toMatchObject({ modality: 'actual', time: { value: '2025-06' } })
    expect(event.participants.map(({ role, entity }) => `${role} ${entity}`)).toEqual([
      'subject ada-berg',
      'object veria',
      'accompaniment ivo-lund',
    ])
    expect(event.statements).toEqual(['later-s1-1', 'oslo-s3-1'])
  })
})

describe('the node of an event', () => {
  const edges = graph.graph.mapEdges(
    (_, { role, statement }, source, target) => `${source} ${role} ${target} ${statement.id}`,
  )

  test('is joined to who takes part and to its place, by what tells of it', () => {
    expect(edges).toEqual(
      expect.arrayContaining([
        'meeting participant ada-berg oslo-s1-1',
        'meeting participant ivo-lund oslo-s1-1',
        'meeting place oslo oslo-s1-1',
      ]),
    )
    expect(graph.neighbours('Oslo').map(({ entity }) => entity.id)).toEqual(['meeting'])
  })

  test('has no second edge to what a statement joins it to already', () => {
    const reading = meetingReading()
    const [, , visit] = reading.statements
    const joins = {
      ...visit!,
      id: 'oslo-s2-3',
      subject: { ...visit!.subject, term: { kind: 'entity', entity: 'visit' } },
    } as const
    const other = KnowledgeGraph.from([{ ...reading, statements: [...reading.statements, joins] }])
    expect(other.graph.mapEdges('visit', 'norland', (_, { role }) => role)).toEqual(['object'])
  })

  test('is in the view where something speaks of it, with its time, place and participants', () => {
    const { nodes, edges: drawn } = graph.toView()
    expect(nodes.find(({ id }) => id === 'meeting')).toMatchObject({
      event: { place: 'oslo', class: 'Talks' },
      degree: 3,
    })
    expect(nodes.find(({ id }) => id === 'ada-berg')).not.toHaveProperty('event')
    // One statement tells of the visit to Veria, and nothing else of it: its edge shows all there is.
    expect(nodes.map(({ id }) => id)).not.toContain('visit-2')
    const ids = new Set(nodes.map(({ id }) => id))
    expect(drawn.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
    expect(drawn.filter(({ role }) => role === 'participant')).toHaveLength(4)
  })
})
