import { describe, expect, test } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { fromRdf, quads, toTurtle } from '../../src/rdf/index.ts'
import { eventOntology, meetingReading } from '../support/event-readings.ts'
import { ask, select, storeOf } from '../support/sparql.ts'
import { canonicalTriples, triplesIn } from '../support/triples.ts'
import { withoutTexts } from '../support/view.ts'

const ontology = eventOntology()
const turtle = toTurtle([meetingReading()], { ontology, profile: 'full' })
const store = storeOf(turtle)

describe('the node of an event', () => {
  test('has its class, and those who take part by role', () => {
    const query =
      'SELECT ?who { ?e a ng:Talks, sem:Event ; role:subject|role:object ?one . ?one rdfs:label ?who } ORDER BY ?who'
    expect(select(store, query, 'who')).toEqual(['Ada Berg', 'Ivo Lund'])
    expect(ask(store, 'entity:meeting role:subject entity:ada-berg ; role:object entity:ivo-lund')).toBe(true)
  })

  test('has place and time', () => {
    const query =
      'SELECT ?where ?when { ?e a sem:Event ; role:place/rdfs:label ?where ; time:hasTime/ngs:begins ?when }'
    expect(select(store, query, 'where', 'when')).toEqual(['Oslo 2025-05-03'])
  })

  test('says whether it happened', () => {
    const query = 'SELECT ?label { ?e a sem:Event ; ngs:modality ngs:possible ; rdfs:label ?label }'
    expect(select(store, query, 'label')).toEqual(['Ada Berg’s visit to Veria'])
  })

  test('is linked with the statements that tell of it', () => {
    expect(ask(store, 'statement:oslo-s2-2 ngs:event entity:visit')).toBe(true)
  })
})

describe('the order of events', () => {
  test('is a plain triple where it is told as a fact', () => {
    expect(ask(store, 'entity:meeting ng:follows entity:visit')).toBe(true)
  })

  test('of what has no node of its own is that of the statement that tells of it', () => {
    expect(
      ask(
        store,
        'statement:oslo-s4-2 rdf:subject statement:oslo-s4-1 ; rdf:predicate ng:during ; rdf:object entity:meeting',
      ),
    ).toBe(true)
    expect(ask(store, 'statement:oslo-s4-1 ng:during entity:meeting')).toBe(true)
  })
})

describe('reading events back', () => {
  test('gives the same events and statements', () => {
    const [back] = fromRdf(turtle)
    expect(back!.events).toEqual(meetingReading().events)
    expect(back!.statements).toEqual(meetingReading().statements)
  })

  test('gives the same graph where several articles tell of one event', () => {
    const reading = meetingReading()
    const [, , visit] = reading.statements
    const statements = [{ ...visit!, id: 'next-s1-1', evidence: { ...visit!.evidence, article: 'next' } }]
    const next = {
      ...reading,
      article: { ...reading.article, id: 'next' },
      statements,
      events: [{ ...reading.events![1]!, place: 'norland', statements: ['next-s1-1'] }],
      times: [],
    }
    const both = toTurtle([reading, next], { ontology, profile: 'full' })
    const view = KnowledgeGraph.from([reading, next]).toView()
    expect(withoutTexts(KnowledgeGraph.from(fromRdf(both)).toView())).toEqual(withoutTexts(view))
    expect(view.nodes.find(({ id }) => id === 'visit')!.event).toMatchObject({
      place: 'norland',
      statements: ['next-s1-1', 'oslo-s2-2'],
    })
    expect(toTurtle(fromRdf(both), { ontology, profile: 'full' })).toBe(both)
  })

  test('and writing gives the same text whatever the order of the events; the quads say the same', () => {
    const reading = meetingReading()
    expect(toTurtle([{ ...reading, events: reading.events!.toReversed() }], { ontology, profile: 'full' })).toBe(turtle)
    expect(toTurtle(fromRdf(turtle), { ontology, profile: 'full' })).toBe(turtle)
    expect(canonicalTriples([...quads([reading], { ontology, profile: 'full' })])).toEqual(triplesIn(turtle))
  })
})

describe('an event that one verb tells of', () => {
  const meeting = meetingReading()
  const told = { ...meeting.events![2]!, id: 'oslo-s3-1' }
  const reading = {
    ...meeting,
    entities: meeting.entities.filter(({ id }) => id !== 'visit-2'),
    statements: meeting.statements.map((each) => (each.id === 'oslo-s3-1' ? { ...each, event: each.id } : each)),
    events: [...meeting.events!.slice(0, 2), told],
  }
  const written = toTurtle([reading], { ontology, profile: 'full' })

  test('has no node of its own: its statement says its class', () => {
    const own = storeOf(written)
    expect(ask(own, 'statement:oslo-s3-1 ngs:eventClass ng:Visit')).toBe(true)
    expect(ask(own, 'statement:oslo-s3-1 a sem:Event')).toBe(false)
    expect(ask(own, 'statement:oslo-s2-2 ngs:eventClass ?class')).toBe(false)
  })

  test('is read back, and found in the graph by its id, its class and those who take part', () => {
    const [back] = fromRdf(written)
    expect(back!.events).toEqual(reading.events)
    expect(toTurtle([back!], { ontology, profile: 'full' })).toBe(written)
    const graph = KnowledgeGraph.from([back!], ontology)
    expect(graph.events({ class: 'Visit', participant: 'Veria' })).toEqual([told])
    expect(graph.event('oslo-s3-1')).toEqual(told)
    expect(graph.relations({ event: 'oslo-s3-1' }).map(({ id }) => id)).toEqual(['oslo-s3-1'])
    expect(graph.graph.hasNode('oslo-s3-1')).toBe(false)
  })
})
