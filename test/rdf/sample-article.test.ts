import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  articleFromText,
  fromRdf,
  isAsserted,
  joinReadings,
  KnowledgeGraph,
  quads,
  toTurtle,
  type ArticleReading,
  type NewsEvent,
  type Ontology,
  type Participant,
  type Statement,
} from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { EXTERNAL_PARSERS, isInstalled, triplesBy } from '../support/external-parsers.ts'
import { ask, select, storeOf } from '../support/sparql.ts'
import { canonicalTriples, triplesIn } from '../support/triples.ts'

const keyOf = ({ role, entity }: Participant): string => `${role} ${entity}`

let reading: ArticleReading
let ontology: Ontology
let turtle: string
let store: ReturnType<typeof storeOf>

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  const text = await readFile(new URL('../../data/articles/india-russia.txt', import.meta.url), 'utf8')
  const [joined] = joinReadings([await newsgraph.read(articleFromText(text, { id: 'india-russia' }))])
  reading = joined!
  ontology = newsgraph.ontology
  turtle = toTurtle([reading], { ontology, profile: 'full' })
  store = storeOf(turtle)
})

const asked = (query: string, ...names: readonly string[]): string[] => select(store, query, ...names)

describe('the Turtle of the sample article', () => {
  test('is read by parsers that share no code, which find the same triples', () => {
    const triples = triplesIn(turtle)
    expect(triples.length).toBeGreaterThan(2000)
    expect(canonicalTriples([...quads([reading], { ontology, profile: 'full' })])).toEqual(triples)
    for (const parser of EXTERNAL_PARSERS.filter(isInstalled)) expect(triplesBy(parser, turtle)).toEqual(triples)
  })

  test('read back is the same graph, and written again the same text', () => {
    const back = fromRdf(turtle)
    const [before, after] = [KnowledgeGraph.from([reading]).toView(), KnowledgeGraph.from(back).toView()]
    expect(after.nodes).toEqual(before.nodes)
    expect(after.edges).toEqual(before.edges)
    const read = ({ inferredFrom }: Statement): boolean => inferredFrom === undefined
    expect(after.statements.filter(read)).toEqual(before.statements.filter(read))
    expect(after.statements).toHaveLength(before.statements.length)
    const inOrder = (events: readonly NewsEvent[]): NewsEvent[] =>
      events
        .map((event) => ({
          ...event,
          participants: event.participants.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(inOrder(back[0]!.events!)).toEqual(inOrder(reading.events!))
    expect(toTurtle(back, { ontology, profile: 'full' })).toBe(turtle)
  })

  test('has a plain triple for what is told as a fact only', () => {
    const told = new Set(
      reading.statements
        .filter((statement) => isAsserted(statement))
        .flatMap(({ subject, object }) =>
          subject.term.kind === 'entity' && object?.term.kind === 'entity'
            ? [`${subject.term.entity} ${object.term.entity}`]
            : [],
        ),
    )
    const plain = asked(
      'SELECT ?a ?b { ?s ?p ?o . ?s ngs:named ?n ; dcterms:identifier ?a . ?o dcterms:identifier ?b ; ngs:named ?m . FILTER (!STRSTARTS(STR(?p), STR(role:))) }',
      'a',
      'b',
    )
    expect(plain.length).toBeGreaterThan(15)
    expect(plain.filter((pair) => !told.has(pair))).toEqual([])
  })
})

describe('answers', () => {
  test('what India imports, and from where', () => {
    expect(asked('SELECT ?what { entity:india ng:imports/rdfs:label ?what }', 'what')).toContain('crude oil')
    const query =
      'SELECT ?what ?from { ?s rdf:subject entity:india ; rdf:predicate ng:imports ; rdf:object/rdfs:label ?what ; role:origin/rdfs:label ?from }'
    expect(asked(query, 'what', 'from')).toContain('crude oil Russia')
  })

  test('what India did not do', () => {
    const query = 'SELECT ?label { ?s rdf:subject entity:india ; ngs:polarity ngs:negative ; rdfs:label ?label }'
    const found = asked(query, 'label')
    expect(found.some((label) => /critici/.test(label))).toBe(true)
    expect(found.some((label) => /sanction/.test(label))).toBe(true)
    expect(ask(store, 'entity:india ng:criticizes|ng:sanctions ?what')).toBe(false)
  })

  test('what is planned, and for when', () => {
    const query = `SELECT ?who ?what ?from ?to { ?s ngs:modality ngs:planned ; rdf:predicate ng:visits ; rdf:subject/rdfs:label ?who ;
      rdf:object/rdfs:label ?what ; time:hasTime [ ngs:begins ?from ; ngs:ends ?to ] }`
    const found = asked(query, 'who', 'what', 'from', 'to')
    expect(found.some((row) => /Kwatra (Russia|Moscow) 2025-07-28 2025-07-29/.test(row))).toBe(true)
    expect(found.some((row) => /Jaishankar (Russia|Moscow) 2025-08-18 2025-08-21/.test(row))).toBe(true)
  })

  test('who meets whom, in either order', () => {
    const query = `SELECT ?a ?b { ?s rdf:predicate ?meets ; rdf:subject|rdf:object ?one, ?other . VALUES ?meets { ng:meets ng:talksWith }
      ?one rdfs:label ?a . ?other rdfs:label ?b . FILTER (?one != ?other) }`
    const found = asked(query, 'a', 'b')
    expect(found.some((row) => /Jaishankar Sergey Lavrov/.test(row))).toBe(true)
    expect(found.some((row) => /Sergey Lavrov .*Jaishankar/.test(row))).toBe(true)
  })

  test('which visits there are, who goes, and whether they happened', () => {
    const query =
      'SELECT ?who ?stance { ?e a ng:Visit, sem:Event ; role:subject/rdfs:label ?who ; ngs:modality ?stance }'
    const found = asked(query, 'who', 'stance')
    expect(found.some((row) => /Kwatra /.test(row))).toBe(true)
    expect(found.some((row) => row.endsWith('#planned'))).toBe(true)
  })
})
