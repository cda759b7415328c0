import { describe, expect, test } from 'vitest'
import { KnowledgeGraph, type RelationQuery } from '../../src/graph/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'

const graph = KnowledgeGraph.from([tradeReading(), cableReading()], tradeOntology())
const ids = (query: RelationQuery): string[] => graph.relations(query).map(({ id }) => id)
const trade = (query: RelationQuery): string[] => ids({ ...query, article: 'trade' })

describe('asking for relations', () => {
  test("India's imports tell what is imported and from where", () => {
    const [found, ...others] = graph.relations({ subject: 'India', predicate: 'imports' })
    expect(others).toEqual([])
    expect(found!.object!.phrase.text).toBe('crude oil')
    expect(found!.arguments.map(({ role, phrase }) => [role, phrase.text])).toEqual([['origin', 'Russia']])
  })

  test.each<[string, RelationQuery, string[]]>([
    ['a subject by alias in any case', { subject: 'new delhi' }, ['trade-s1-1', 'trade-s2-1', 'trade-s3-1']],
    ['a subject as an entity', { subject: graph.entity('India') }, ['trade-s1-1', 'trade-s2-1', 'trade-s3-1']],
    ['an object', { object: 'crude oil' }, ['trade-s1-1', 'trade-s1-1-exports']],
    ['an entity in any part', { involving: 'Russia', predicate: 'imports' }, ['trade-s1-1']],
    ['a role', { roles: { origin: 'Russia' } }, ['trade-s1-1']],
    ['a role that is a value, by its words', { roles: { quantity: '2.5 million tons' } }, ['trade-s4-1']],
    ['a relation by its lemma', { predicate: 'sell off' }, ['trade-s4-1']],
    ['a relation by the words of the text', { predicate: 'has not criticized' }, ['trade-s2-1']],
    ['a property and all below it', { predicate: 'trades' }, ['trade-s1-1', 'trade-s1-1-exports']],
    ['a property without those below it', { predicate: 'trades', includeSubProperties: false }, []],
    ['a property by its exact name', { property: 'exports' }, ['trade-s1-1-exports']],
    ['denials', { polarity: 'negative' }, ['trade-s2-1']],
    ['a modality', { modality: 'planned' }, ['trade-s3-1']],
    ['what is told as fact', { asserted: true, subject: 'India' }, ['trade-s1-1']],
    ['what is not', { asserted: false, subject: 'India' }, ['trade-s2-1', 'trade-s3-1']],
    ['a source that is only described', { attributedTo: 'sources' }, ['trade-s3-1']],
    ["the article's own voice", { attributedTo: null, subject: 'India' }, ['trade-s1-1', 'trade-s2-1']],
    ['a confidence', { minimumConfidence: 0.88, subject: 'Russia' }, ['trade-s4-1']],
    ['a time within', { time: { from: '2025-07', to: '2025-07' } }, ['trade-s3-1']],
    ['a time that only touches', { time: { from: '2025-07-29' } }, ['trade-s3-1']],
    ['a time before', { time: { to: '2025-07-27' } }, []],
    [
      'nothing in particular',
      {},
      ['trade-s1-1', 'trade-s1-1-exports', 'trade-s2-1', 'trade-s3-1', 'trade-s4-1', 'trade-s4-2'],
    ],
  ])('%s', (_, query, expected) => {
    expect(trade(query)).toEqual(expected)
  })

  test('statements without an entity as object can be asked for', () => {
    const [found] = graph.relations({ subject: 'power prices in Veridia' })
    expect(found).toMatchObject({ object: null, relation: { lemma: 'fall' } })
  })

  test('a source that is an entity', () => {
    expect(ids({ attributedTo: 'the union' })).toEqual(['cable-s9-21'])
  })
})

describe('what the graph does not know is an error that names it', () => {
  test.each<[RelationQuery, string, string, string[]]>([
    [{ subject: 'Rusia' }, 'unknown-entity', 'Rusia', ['Russia']],
    [{ subject: 'Solheim', object: 'Tessaro Marco' }, 'unknown-entity', 'Tessaro Marco', []],
    [{ predicate: 'importing' }, 'unknown-relation', 'importing', ['imports', 'import']],
    [{ time: { from: 'yesterday' } }, 'bad-time', 'yesterday', []],
  ])('%j', (query, code, value, suggestions) => {
    expect(() => graph.relations(query)).toThrow(
      expect.objectContaining({ name: 'GraphError', code, value, message: expect.stringContaining(value) }),
    )
    expect(() => graph.relations(query)).toThrow(
      expect.objectContaining({ suggestions: expect.arrayContaining(suggestions) }),
    )
  })

  test.each<[string, () => unknown]>([
    [
      'relations: the key "sbject" is unknown. Did you mean "object" or "subject"? Known are subject,',
      () => graph.relations({ sbject: 'India' } as RelationQuery),
    ],
    ['a pattern: the key "sbject"', () => graph.match({ sbject: '?who', predicate: 'imports' } as RelationQuery)],
    ['match: the key "most" is unknown. Known are limit.', () => graph.match([], { most: 1 } as object)],
    [
      'time: the key "form" is unknown. Did you mean "from"',
      () => graph.relations({ time: { form: '2025' } as object }),
    ],
    ['entities: the key "clas"', () => graph.entities({ clas: 'State' } as object)],
    ['events: the key "where"', () => graph.events({ where: 'India' } as object)],
    [
      'neighbours: the key "dircetion" is unknown. Did you mean "direction"?',
      () => graph.neighbours('India', { dircetion: 'in' } as object),
    ],
    ['paths: the key "maximum"', () => graph.paths('India', 'Russia', { maximum: 2 } as object)],
    ['mostTold: the key "off"', () => graph.mostTold({ off: { class: 'State' } } as object)],
    ['entities: the key "clas"', () => graph.mostTold({ of: { clas: 'State' } as object })],
  ])('a mistyped key: %s', (message, ask) => {
    expect(ask).toThrow(TypeError)
    expect(ask).toThrow(message)
  })

  test('without an ontology no relation is wrong, there is just none', () => {
    expect(KnowledgeGraph.from([tradeReading()]).relations({ predicate: 'negotiates' })).toEqual([])
  })

  test('a surname alone is enough for a suggestion', () => {
    const bare = cableReading()
    const entities = bare.entities.map((entity) => ({ ...entity, aliases: [] }))
    const other = KnowledgeGraph.from([{ ...bare, entities }])
    expect(() => other.entity('Solheim')).toThrow('Did you mean "Ingrid Solheim"?')
  })

  test('a name that several entities bear must be told apart by id', () => {
    const reading = tradeReading()
    const twin = { ...reading.entities.find(({ id }) => id === 'india')!, id: 'india-2' }
    const twins = KnowledgeGraph.from([{ ...reading, entities: [...reading.entities, twin] }])
    expect(() => twins.entity('India')).toThrow(
      expect.objectContaining({ code: 'ambiguous-name', suggestions: ['india', 'india-2'] }),
    )
    expect(twins.entity('india-2').id).toBe('india-2')
  })

  test('readings of one article, and statements of one id, make no graph', () => {
    expect(() => KnowledgeGraph.from([tradeReading(), tradeReading()])).toThrow('"trade"')
    const reading = tradeReading()
    const twice = { ...reading, statements: [...reading.statements, reading.statements[0]!] }
    expect(() => KnowledgeGraph.from([twice])).toThrow('"trade-s1-1"')
  })
})

describe('entities', () => {
  test('by class, those below it too', () => {
    expect(graph.entities({ class: 'Organization' }).map(({ id }) => id)).toContain('ministry')
    expect(graph.entities({ class: 'Place' }).map(({ id }) => id)).toEqual(expect.arrayContaining(['india', 'moscow']))
    expect(graph.entities({ class: 'City', named: true }).map(({ id }) => id)).toEqual([
      'helmdal',
      'moscow',
      'port-amsel',
    ])
    expect(graph.entities({ type: 'person' })).toHaveLength(3)
    expect(() => graph.entities({ class: 'Citi' })).toThrow('Did you mean "City"?')
  })

  test('of several articles are one, with all names and mentions', () => {
    const other = { ...tradeReading(), statements: [] }
    const second = {
      ...other,
      article: { ...other.article, id: 'second' },
      entities: other.entities.map((entity) => ({ ...entity, aliases: ['Bharat'] })),
    }
    const both = KnowledgeGraph.from([second, tradeReading()])
    expect(both.entity('india')).toMatchObject({
      label: 'India',
      aliases: ['Bharat', 'Indian', 'New Delhi'],
      wikidata: 'Q668',
    })
    expect(both.mentions('India').map(({ article, start }) => [article, start])).toEqual([
      ['second', 0],
      ['trade', 0],
    ])
  })

  test('a label goes before an alias of something else', () => {
    expect(graph.entity('moscow').id).toBe('moscow')
    expect(graph.entity('INDIAN').id).toBe('india')
    expect(graph.has('Atlantis')).toBe(false)
  })
})

test('a statement and its sentence by id', () => {
  expect(graph.sentence('trade-s2-1')).toMatchObject({ text: 'India has not criticized Russia.', start: 37, end: 69 })
  expect(graph.sentence(graph.statement('trade-s2-1')).sentence).toBe(1)
  expect(() => graph.statement('trade-s2-2')).toThrow('Did you mean "trade-s2-1"')
})

test('iterating gives every statement once, by article and place', () => {
  const all = [...graph].map(({ id }) => id)
  expect(all).toHaveLength(49)
  expect(all.slice(0, 2)).toEqual(['cable-s0-0', 'cable-s0-1'])
  expect(all.indexOf('cable-s9-21')).toBeLessThan(all.indexOf('cable-s10-22'))
  expect(all.at(-1)).toBe('trade-s4-2')
})
