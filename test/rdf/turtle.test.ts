import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isAsserted, type Statement } from '../../src/model/index.ts'
import { VERSION } from '../../src/model/version.ts'
import { quads, toTurtle, rdfPieces } from '../../src/rdf/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'
import { ask, select, storeOf } from '../support/sparql.ts'
import { canonicalTriples, triplesIn } from '../support/triples.ts'

const ontology = tradeOntology()

const trade = storeOf(toTurtle([tradeReading()], { ontology }))
const cable = storeOf(toTurtle([cableReading()], { ontology }))

describe('plain triples', () => {
  test('answer what India imports', () => {
    expect(select(trade, 'SELECT ?name { entity:india ng:imports/rdfs:label ?name }', 'name')).toEqual(['crude oil'])
  })

  test.each([
    ['denied', 'entity:india ng:criticizes ?what'],
    ['planned and said by somebody', 'entity:india ng:visits ?what'],
  ])('hold nothing that is %s', (_, pattern) => {
    expect(ask(trade, pattern)).toBe(false)
  })

  test('are exactly those of statements told as facts', () => {
    const told = select(
      cable,
      'SELECT DISTINCT ?s ?p ?o { ?s ngs:named ?n ; ?p ?o . ?o ngs:named ?m . FILTER (?p != ngs:does) }',
      's',
      'p',
      'o',
    )
    const statements = cableReading().statements.filter(isAsserted)
    const triple = ({ subject, relation, object }: Statement): string => {
      const name = relation.property ?? relation.lemma.replaceAll(' ', '-')
      const [from, to] = [subject, object!].map(({ term }) => (term.kind === 'entity' ? term.entity : ''))
      const kind = relation.property === undefined ? 'relation' : ontology.properties.has(name) ? null : 'property'
      const predicate = kind === null ? ontology.properties.get(name)!.iri : `https://newsgraph.example/${kind}/${name}`
      return `https://newsgraph.example/entity/${from} ${predicate} https://newsgraph.example/entity/${to}`
    }
    expect(told.sort()).toEqual([...new Set(statements.filter(({ object }) => object !== null).map(triple))].sort())
    expect(told.length).toBeGreaterThan(10)
  })

  test('keep the unit of a value', () => {
    const query =
      'SELECT ?amount ?unit ?label { statement:trade-s4-1 role:quantity ?q . ?q ngs:amount ?amount ; ngs:unit ?unit ; rdfs:label ?label }'
    expect(select(trade, query, 'amount', 'unit', 'label')).toEqual(['2500000 ton 2500000 ton'])
  })
})

describe('who is credited with an article', () => {
  const { article, ...told } = tradeReading()
  const authors = ['Ana de la Cruz', 'Reuters', 'The Hill Herald', 'Ruritanian Oil Ministry', 'Staff Reporter', 'admin', 'India'] // prettier-ignore
  const credited = { ...article, authors, publisher: 'Daily Planet' }

  test('is a person or an organization where name or article tell so, else somebody who acts', () => {
    const classNouns = new Map([['ministry', 'Ministry']])
    const isA = (name: string, ancestor: string): boolean =>
      (name === 'Ministry' && ancestor === 'Organization') || ontology.isA(name, ancestor)
    const store = storeOf(toTurtle([{ ...told, article: credited }], { ontology: { ...ontology, classNouns, isA } }))
    const query =
      'SELECT ?name ?type { ?article schema:author|schema:publisher ?who . ?who schema:name ?name ; a ?type }'
    expect(select(store, query, 'name', 'type').sort()).toEqual([
      'Ana de la Cruz https://schema.org/Person',
      'Daily Planet https://schema.org/Organization',
      'India http://www.w3.org/ns/prov#Agent',
      'Reuters https://schema.org/Organization',
      'Ruritanian Oil Ministry https://schema.org/Organization',
      'Staff Reporter http://www.w3.org/ns/prov#Agent',
      'The Hill Herald https://schema.org/Organization',
      'admin http://www.w3.org/ns/prov#Agent',
    ])
  })

  test('is a person whom the article speaks of as one, whatever the looks of the name', () => {
    const people = told.entities.map((entity) => (entity.id === 'india' ? { ...entity, class: 'Person' } : entity))
    const store = storeOf(toTurtle([{ ...told, entities: people, article: credited }], { ontology }))
    expect(select(store, 'SELECT ?type { ?who schema:name "India" ; a ?type }', 'type')).toEqual([
      'https://schema.org/Person',
    ])
  })
})

describe('the node of a statement', () => {
  test('tells a denial from a fact', () => {
    const denied = 'SELECT ?label { ?s a ngs:Statement ; ngs:polarity ngs:negative ; rdfs:label ?label }'
    expect(select(trade, denied, 'label')).toEqual(['India criticizes Russia (negative)'])
  })

  test('gives roles to queries: what is imported from Russia', () => {
    const query =
      'SELECT ?who ?what { [] rdf:subject ?who ; rdf:predicate ng:imports ; rdf:object ?what ; role:origin entity:russia }'
    expect(select(trade, query, 'who', 'what')).toEqual([
      'https://newsgraph.example/entity/india https://newsgraph.example/entity/crude-oil',
    ])
  })

  test('names its sentence and article', () => {
    const query = `SELECT ?text ?article {
      statement:trade-s1-1 prov:wasDerivedFrom ?sentence . ?sentence ngs:text ?text ; dcterms:isPartOf ?article }`
    expect(select(trade, query, 'text', 'article')).toEqual([
      'India imports crude oil from Russia. https://newsgraph.example/article/trade',
    ])
  })

  test('has its time with the first and the last day that it may mean', () => {
    const query = 'SELECT ?from ?to { statement:trade-s3-1 time:hasTime [ ngs:begins ?from ; ngs:ends ?to ] }'
    expect(select(trade, query, 'from', 'to')).toEqual(['2025-07-28 2025-07-29'])
  })

  test.each([
    ['P2D', '2 unitDay', 'P2D'],
    ['P3W', '3 unitWeek', 'P21D'],
    ['PT30M', '30 unitMinute', 'PT30M'],
    ['P1Y6M', undefined, 'P1Y6M'],
    ['PXD', undefined, undefined],
  ])('says of %s how long that is, where it has one unit as a number', (value, single, xsdDuration) => {
    const reading = tradeReading()
    const statements = reading.statements.map((statement) => ({
      ...statement,
      time: { value, kind: 'duration', certainty: 'stated' } as const,
    }))
    const lasting = storeOf(toTurtle([{ ...reading, statements }], { ontology }))
    const query = `SELECT ?number ?unit { statement:trade-s1-1 time:hasTime/time:hasDuration ?long .
      ?long a time:Duration ; time:numericDuration ?number ; time:unitType ?type . BIND (STRAFTER(STR(?type), "#") AS ?unit) }`
    expect(select(lasting, query, 'number', 'unit')).toEqual(single === undefined ? [] : [single])
    const typed = 'SELECT ?long { statement:trade-s1-1 time:hasTime/time:hasXSDDuration ?long }'
    expect(select(lasting, typed, 'long')).toEqual(xsdDuration === undefined ? [] : [xsdDuration])
  })

  test('names who says so', () => {
    const query = 'SELECT ?label { ?s prov:wasAttributedTo entity:energy-ministry ; rdfs:label ?label }'
    expect(select(cable, query, 'label')).toEqual([
      'undersea power cable reduces natural gas (possible, according to energy ministry)',
    ])
  })

  test('is there for every statement, the facts too', () => {
    const [count] = select(cable, 'SELECT (COUNT(?s) AS ?n) { ?s rdf:subject ?any }', 'n')
    expect(count).toBe('43')
  })
})

test('entities link to Wikidata, by well-formed items only', () => {
  expect(ask(trade, 'entity:india owl:sameAs <http://www.wikidata.org/entity/Q668>')).toBe(true)
  const reading = tradeReading()
  const entities = reading.entities.map((entity) => ({ ...entity, wikidata: 'Q1> <http://evil/' }))
  expect(ask(storeOf(toTurtle([{ ...reading, entities }], { ontology })), '?e owl:sameAs ?item')).toBe(false)
})

test('articles that link one name to different items link it to none', () => {
  const [one, other] = [tradeReading(), tradeReading()]
  const entities = other.entities.map((entity) => ({ ...entity, wikidata: 'Q42' }))
  const turtle = toTurtle([one, { ...other, article: { ...other.article, id: 'second' }, statements: [], entities }], {
    ontology,
  })
  expect(ask(storeOf(turtle), 'entity:india owl:sameAs ?item')).toBe(false)
})

describe('the graph of an article', () => {
  test('says from what and by which newsgraph, model and ontology it was made, and not when', () => {
    const making = select(
      trade,
      'SELECT ?article ?software ?with { graph:trade a ngs:ArticleGraph ; prov:wasDerivedFrom ?article ; prov:wasGeneratedBy ?by . ?by a prov:Activity ; prov:wasAssociatedWith [ a prov:SoftwareAgent ; schema:softwareVersion ?software ] ; prov:used ?with } ORDER BY ?with',
      'article',
      'software',
      'with',
    )
    expect(making).toEqual(
      ['model', 'ontology'].map(
        (made) => `https://newsgraph.example/article/trade ${VERSION} https://w3id.org/newsgraph/${made}/${VERSION}`,
      ),
    )
    expect(ask(trade, '?any prov:startedAtTime|prov:endedAtTime|prov:generatedAtTime ?when')).toBe(false)
  })

  test('names the version that the ontology has in its file', () => {
    const written = readFileSync('ontology/newsgraph.ttl', 'utf8')
    expect(written).toContain(`owl:versionIRI <https://w3id.org/newsgraph/ontology/${VERSION}>`)
  })
})

describe('the text', () => {
  const readings = [cableReading(), tradeReading()]
  const turtle = toTurtle(readings, { ontology })

  test('is the same whatever the order of articles, entities and statements', () => {
    const shuffled = readings.toReversed().map((reading) => ({
      ...reading,
      entities: reading.entities.toReversed(),
      statements: reading.statements.toReversed(),
    }))
    expect(toTurtle(shuffled, { ontology })).toBe(turtle)
  })

  test('comes in pieces that make the whole', () => {
    const pieces = [...rdfPieces(readings, 'ttl', { ontology, profile: 'full' })]
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(toTurtle(readings, { ontology, profile: 'full' }))
  })

  test('says what the quads say', () => {
    expect([...new Set(canonicalTriples([...quads(readings, { ontology })]))]).toEqual(triplesIn(turtle))
  })

  test('is laid out for readers: prefixed names, one property a line, no line too long but for its words', () => {
    expect(turtle).toContain('\nentity:india a ng:State ;\n    ng:imports entity:crude-oil .\n\n')
    expect(turtle).toContain('    ngs:amount 2500000.0 ;\n    ngs:unit "ton" .\n')
    for (const line of turtle.split('\n')) expect(line.replace(/"([^"\\]|\\.)*"/g, '""').length).toBeLessThan(130)
  })

  test('names everything under the base', () => {
    const own = toTurtle(readings, { ontology, base: 'https://example.org/kg' })
    expect(own).toContain('@prefix entity: <https://example.org/kg/entity/> .')
    expect(own).not.toContain('newsgraph.example')
    expect(() => toTurtle(readings, { ontology, base: 'kg' })).toThrow('"kg" is no absolute http, https or urn IRI')
    expect(() => rdfPieces(readings, 'ttl', { ontology, base: 'kg' })).toThrow(
      '"kg" is no absolute http, https or urn IRI',
    )
  })

  test('of no articles is Turtle too', () => {
    expect(triplesIn(toTurtle([], { ontology }))).toEqual([])
  })
})
