import { beforeAll, describe, expect, it } from 'vitest'
import { indexView } from '../../web/graph-index.ts'
import { createSearch, type Found } from '../../web/search/index.ts'
import { sampleView } from '../support/view.ts'

const view = sampleView()
const people = Array.from({ length: 12 }, (_, at) => ({
  ...view.nodes.find(({ named }) => !named)!,
  id: `people-${at}`,
  label: 'people',
}))
const cjk = { ...view.nodes[0]!, id: 'tokyo', label: '東京都', aliases: [] }
const { find, complete } = createSearch(indexView({ ...view, nodes: [...view.nodes, ...people, cjk] }))

const nameOf = (found: Found): string => {
  switch (found.kind) {
    case 'entity':
      return found.node.label
    case 'article':
      return `article ${found.article.title}`
    case 'relation':
      return `relation ${found.name}`
    case 'sentence':
      return `sentence ${found.statement.evidence.sentence}`
  }
}
const found = (query: string, limit = 5): string[] => find(query, limit).map(nameOf)

beforeAll(() => complete)

describe('the search', () => {
  it('reads in pieces, names before descriptions and sentences', async () => {
    const index = indexView({ ...view, nodes: [...view.nodes, ...people, cjk] })
    const fresh = createSearch(index)
    expect(fresh.find('helmdal', 5)).toEqual([])
    await fresh.ready
    expect(fresh.find('helmdal', 5).map(nameOf).slice(0, 2)).toEqual(['Helmdal', 'Helmdal Grid'])
    expect(fresh.find('kelp shelter', 5)).toEqual([])
    await fresh.complete
    expect(fresh.find('kelp shelter seals', 5).map(nameOf)).toContain('sentence 20')
  })
  it('puts whole names before beginnings', () => {
    expect(found('helmdal').slice(0, 2)).toEqual(['Helmdal', 'Helmdal Grid'])
  })

  it('does not care for case, accents, spaces around or a wrong letter', () => {
    for (const query of ['  VERÍDIA ', 'veridai', 'veridja', 'verid']) expect(found(query)[0]).toBe('Veridia')
  })

  it('finds by an alias', () => {
    expect(found('kingdom')[0]).toBe('Norland')
  })

  it('finds relations, articles and sentences', async () => {
    expect(found('challenge')).toContain('relation challenges')
    expect(found('power cable agree')).toContain('article Norland and Veridia agree on a power cable')
    await expect.poll(() => found('refuses OR kelp shelter')).toEqual([])
    await expect.poll(() => found('kelp shelter seals')).toContain('sentence 20')
  })

  it('offers things that are described by the same words once', () => {
    const [first, ...others] = find('people', 12)
    expect(first).toMatchObject({ kind: 'entity', alike: 11 })
    expect(others.map(nameOf)).not.toContain('people')
  })

  it('finds a part of a name whose script has no spaces', () => {
    expect(found('京都')).toEqual(['東京都'])
  })

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([])
    expect(found('zzzz')).toEqual([])
  })
})
