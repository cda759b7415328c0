import { describe, expect, test } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { entityArgument, tradeReading, tradeStatement } from '../support/readings.ts'

const graph = KnowledgeGraph.from([tradeReading()])
const edgesBetween = (source: string, target: string): string[] =>
  graph.graph.mapOutEdges(source, target, (_, { label }) => label).sort()

describe('edges', () => {
  test('"India imports crude oil from Russia" joins India to the oil and to Russia', () => {
    expect(edgesBetween('india', 'crude-oil')).toEqual(['imports'])
    expect(edgesBetween('india', 'russia')).toEqual(['criticizes', 'imports … from'])
  })

  test('a role without a preposition is named by itself', () => {
    expect(edgesBetween('russia', 'india')).toEqual(['exports … recipient'])
  })

  test('a property in camel case is labelled in words', () => {
    const cable = KnowledgeGraph.from([cableReading()])
    const labels = cable.graph.mapOutEdges('ingrid-solheim', 'norland', (_, { label }) => label)
    expect(labels).toEqual(['holds office'])
  })

  test('carry their statement, with everything on it', () => {
    const [edge] = graph.graph.outEdges('india', 'moscow')
    expect(graph.graph.getEdgeAttribute(edge, 'statement')).toBe(graph.statement('trade-s3-1'))
  })

  test('values, statements and the entity itself give none', () => {
    expect(graph.graph.degree('ministry')).toBe(0)
    const reading = tradeReading()
    const india = entityArgument('india', 'India')
    const self = tradeStatement({
      id: 'x',
      sentence: 0,
      subject: india,
      relation: ['imports', 'import'],
      object: india,
    })
    expect(KnowledgeGraph.from([{ ...reading, statements: [self] }]).graph.size).toBe(0)
  })

  test('an entity that no reading holds gives none; its statement stays', () => {
    const reading = tradeReading()
    const entities = reading.entities.filter(({ id }) => id !== 'russia')
    const without = KnowledgeGraph.from([{ ...reading, entities }])
    expect(without.relations({ subject: 'India', predicate: 'imports' })).toHaveLength(1)
    expect(without.graph.hasNode('russia')).toBe(false)
    expect(without.toView().nodes.map(({ id }) => id)).not.toContain('russia')
  })
})

describe('neighbours', () => {
  const names = (...parameters: Parameters<KnowledgeGraph['neighbours']>): string[] =>
    graph.neighbours(...parameters).map(({ entity, statements }) => `${entity.label} ${statements.length}`)

  test('those with most statements first', () => {
    expect(names('India')).toEqual(['Russia 3', 'crude oil 1', 'Moscow 1'])
  })

  test('by direction', () => {
    expect(names('India', { direction: 'in' })).toEqual(['Russia 1'])
    expect(names('crude oil', { direction: 'out' })).toEqual([])
  })

  test('by what the statements say', () => {
    expect(names('India', { asserted: true })).toEqual(['Russia 2', 'crude oil 1'])
    expect(names('India', { polarity: 'negative' })).toEqual(['Russia 1'])
  })
})

describe('paths', () => {
  const paths = (...parameters: Parameters<KnowledgeGraph['paths']>): string[] =>
    graph.paths(...parameters).map(({ entities }) => entities.map(({ id }) => id).join(' '))

  test('the shortest, against the direction of statements too', () => {
    expect(paths('Moscow', 'grain')).toEqual(['moscow india russia grain'])
    expect(paths('India', 'Russia')).toEqual(['india russia'])
  })

  test('with what joins each step', () => {
    const [path] = graph.paths('India', 'grain')
    expect(path!.steps.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['trade-s1-1', 'trade-s1-1-exports', 'trade-s2-1'],
      ['trade-s4-1'],
    ])
  })

  test('along the direction only, where that is wanted', () => {
    expect(paths('Moscow', 'grain', { directed: true })).toEqual([])
    expect(paths('India', 'grain', { directed: true })).toEqual(['india russia grain'])
  })

  test('no longer than allowed, and over statements of the wanted kind only', () => {
    expect(paths('Moscow', 'grain', { maximumLength: 2 })).toEqual([])
    expect(paths('Moscow', 'grain', { asserted: true })).toEqual([])
  })

  test('all that are as short, in a fixed order, up to the limit', () => {
    const cable = KnowledgeGraph.from([cableReading()])
    const found = cable.paths('Ingrid Solheim', 'undersea power cable')
    expect(found.map(({ entities }) => entities[1]!.id)).toEqual(['norland', 'veridia'])
    expect(cable.paths('Ingrid Solheim', 'undersea power cable', { limit: 1 })).toHaveLength(1)
  })

  test('none from an entity to itself, nor to one apart', () => {
    expect(paths('India', 'India')).toEqual([])
    expect(paths('India', 'the ministry')).toEqual([])
    expect(() => graph.paths('India', 'Rusia')).toThrow('Did you mean "Russia"?')
  })
})
