import { describe, expect, expectTypeOf, it } from 'vitest'
import { KnowledgeGraph, patternOf, type Match } from '../../src/index.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'

const graph = KnowledgeGraph.from([tradeReading()], tradeOntology())

const labels = (found: readonly Match[]): string[] =>
  found.map(({ bindings }) =>
    Object.entries(bindings)
      .map(([name, { label }]) => `${name}: ${label}`)
      .join(', '),
  )

describe('patterns with variables', () => {
  it('give what stands in the place of each variable', () => {
    const found = graph.match({ subject: 'India', predicate: 'imports', object: '?what', roles: { origin: '?whom' } })
    expectTypeOf(found).toEqualTypeOf<Match<'what' | 'whom'>[]>()
    expect(found.map(({ bindings: { what, whom } }) => [what.id, whom.label])).toEqual([['crude-oil', 'Russia']])
    expect(found[0]!.statements[0]!.evidence.text).toBe('India imports crude oil from Russia.')
  })

  it('are joined by what they share', () => {
    const found = graph.match([
      { subject: '?buyer', property: 'imports', object: '?goods' },
      { subject: '?seller', property: 'exports', object: '?goods' },
    ])
    expectTypeOf(found).toEqualTypeOf<Match<'buyer' | 'goods' | 'seller'>[]>()
    expect(labels(found)).toEqual(['buyer: India, goods: crude oil, seller: Russia'])
    expect(found[0]!.statements.map(({ id }) => id)).toEqual(['trade-s1-1', 'trade-s1-1-exports'])
  })

  it('give nothing where what is shared differs', () => {
    expect(
      graph.match([
        { subject: '?one', property: 'imports' },
        { subject: '?one', property: 'exports' },
      ]),
    ).toEqual([])
  })

  it('may ask for the relation, the source, and the same thing twice', () => {
    expect(labels(graph.match({ subject: 'India', predicate: '?does', object: 'Russia' }))).toEqual([
      'does: criticizes',
    ])
    expect(labels(graph.match({ attributedTo: '?source', object: '?where' }))).toEqual([
      'where: Moscow, source: sources',
    ])
    expect(graph.match({ subject: '?x', object: '?x' })).toEqual([])
  })

  it('name values with their unit', () => {
    const [found] = graph.match({ predicate: 'sell off', roles: { quantity: '?amount' } })
    expect(found?.bindings.amount).toEqual({ kind: 'value', id: '2500000 ton', label: '2500000 ton' })
  })

  it('take names as a person types them, and tell near ones', () => {
    expect(labels(graph.match({ subject: ' new  delhi', predicate: 'imports', object: '?what' }))).toEqual([
      'what: crude oil',
    ])
    expect(() => graph.match({ subject: 'Indai', object: '?what' })).toThrow(/no entity "Indai"\. Did you mean "India"/)
  })

  it('stop at the limit, however many ways there are', () => {
    const all = graph.match([{ subject: '?a' }, { subject: '?b' }])
    expect(all).toHaveLength(36)
    expect(graph.match([{ subject: '?a' }, { subject: '?b' }], { limit: 5 })).toEqual(all.slice(0, 5))
    expect(graph.match([], { limit: 5 })).toEqual([])
  })
})

describe('patterns of words', () => {
  const read = (words: string) => patternOf(words, graph.vocabulary)

  it.each([
    ['India imports ?what', { subject: 'India', predicate: 'imports', object: '?what' }],
    ['who imports crude oil', { subject: '?who', predicate: 'imports', object: 'crude oil' }],
    ['new delhi has not criticized ?whom', { subject: 'new delhi', predicate: 'has not criticized', object: '?whom' }],
    ['India imports what from ?whom', { subject: 'India', predicate: 'imports', object: '?what', roles: { from: '?whom' } }], // prettier-ignore
    ['"the ministry" confirmed', { subject: 'the ministry', predicate: 'confirmed' }],
    ['India ?does Russia', { subject: 'India', predicate: '?does', object: 'Russia' }],
    ['Indai imports ?what', { subject: 'Indai', predicate: 'imports', object: '?what' }],
    ['India imprts ?what', { subject: 'India', predicate: 'imprts', object: '?what' }],
  ])('%s', async (words, pattern) => {
    expect(await read(words)).toEqual(pattern)
  })

  it.each(['', 'India', '?who'])('%j is none', async (words) => {
    expect(await read(words)).toBeNull()
  })
})
