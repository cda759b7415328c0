import { describe, expect, it } from 'vitest'
import type { GraphView, Statement } from '../../src/model/index.ts'
import { indexView } from '../../web/graph-index.ts'
import { tellApart } from '../../web/same-names.ts'
import { articleScene } from '../../web/scene/article.ts'
import { manyScene } from '../../web/scene/many.ts'
import { neighboursScene } from '../../web/scene/neighbours.ts'
import { corpusView } from '../support/view-corpus.ts'
import { sampleView } from '../support/view.ts'

const OPTIONS = { unfolded: 0, apart: null, title: '' }

/** An article that tells of pairs only: nothing in it hangs together. */
function scattered(pairs: number): GraphView {
  const { statements, edges, nodes, ...view } = sampleView()
  const [told, node, edge] = [statements[0]!, nodes.find(({ named }) => !named)!, edges[0]!]
  const term = (entity: string): Statement['subject']['term'] => ({ kind: 'entity', entity })
  const all = Array.from({ length: pairs }, (_, at) => at)
  return {
    ...view,
    nodes: all.flatMap((at) => [`one-${at}`, `other-${at}`].map((id) => ({ ...node, id, label: id }))),
    statements: all.map((at) => ({
      ...told,
      id: `told-${at}`,
      subject: { ...told.subject, term: term(`one-${at}`) },
      object: { ...told.subject, term: term(`other-${at}`) },
      arguments: [],
    })),
    edges: all.map((at) => ({
      ...edge,
      id: `edge-${at}`,
      source: `one-${at}`,
      target: `other-${at}`,
      statement: `told-${at}`,
    })),
  }
}

describe('the first sight of an article', () => {
  it('shows some pairs where it tells of nothing that hangs together, none of them torn apart', () => {
    const index = indexView(scattered(40))
    const { nodes, edges, folded } = articleScene(index, index.view.statements, OPTIONS)
    expect({ nodes: nodes.length, edges: edges.length, folded }).toEqual({ nodes: 16, edges: 8, folded: 64 })
  })
})

describe('the neighbours of an entity', () => {
  /** How many neighbours are drawn, with a name and without, of one that is joined to `named` with a name and to 40 without. */
  function around(named: number): number[] {
    const { statements, edges, ...view } = sampleView()
    const [told, edge, node] = [statements[0]!, edges[0]!, view.nodes[0]!]
    const others = Array.from({ length: named + 40 }, (_, at) => ({
      ...node,
      id: `other-${at}`,
      label: `Other ${at}`,
      named: at < named,
    }))
    const term = (entity: string): Statement['subject']['term'] => ({ kind: 'entity', entity })
    const index = indexView({
      ...view,
      nodes: [{ ...node, id: 'middle', named: true }, ...others],
      statements: others.map(({ id }) => ({
        ...told,
        id: `told-${id}`,
        subject: { ...told.subject, term: term('middle') },
        object: { ...told.subject, term: term(id) },
        arguments: [],
        attribution: null,
      })),
      edges: others.map(({ id }) => ({
        ...edge,
        id: `edge-${id}`,
        source: 'middle',
        target: id,
        statement: `told-${id}`,
      })),
    })
    const all = { ids: new Set(index.statements.keys()), statements: index.view.statements }
    const { nodes } = neighboursScene(index, all, { entity: 'middle', expanded: [], pinned: [], apart: null, most: 30 })
    const near = nodes.flatMap((each) => (each.kind === 'entity' && each.entity.id !== 'middle' ? [each.entity] : []))
    return [near.filter((each) => each.named), near.filter((each) => !each.named)].map(({ length }) => length)
  }

  it('are those with a name, and those without only where the named ones are few', () => {
    expect(around(20)).toEqual([20, 0])
    expect(around(5)).toEqual([5, 9])
    expect(around(50)).toEqual([30, 0])
  })
})

describe('the first sight of many articles', () => {
  const drawn = (view: GraphView): string[] => {
    const index = indexView(view)
    const { edges } = manyScene(index, index.view.statements, { apart: null, title: '', pinned: [], most: 60 })
    return edges.map(({ source, target }) => [source, target].sort().join(' '))
  }
  /** What is told of two as if each time it told only where one lies. */
  const lying = (view: GraphView, ids: readonly string[]): GraphView => {
    const isOfBoth = (statement: string): boolean =>
      view.edges.some(
        (edge) => edge.statement === statement && [edge.source, edge.target].every((id) => ids.includes(id)),
      )
    const located = (statement: Statement): Statement => ({
      ...statement,
      relation: { ...statement.relation, property: 'locatedIn' },
    })
    return { ...view, statements: view.statements.map((each) => (isOfBoth(each.id) ? located(each) : each)) }
  }

  it('tells nothing of where places lie, but of where organizations do', () => {
    const view = corpusView(3)
    expect(drawn(view)).toEqual(expect.arrayContaining(['kestovia veridia', 'nordbank norland']))
    expect(drawn(lying(view, ['kestovia', 'veridia']))).not.toContain('kestovia veridia')
    expect(drawn(lying(view, ['nordbank', 'norland']))).toContain('nordbank norland')
  })
})

describe('a line that stands for several', () => {
  const index = indexView(corpusView(3))
  const of = (one: string, other: string) => {
    const { edges } = manyScene(index, index.view.statements, { apart: null, title: '', pinned: [], most: 60 })
    return edges.find(({ source, target }) => [source, target].sort().join() === [one, other].sort().join())!.labels
  }

  it('says in little room the beginning of what it says in more, and in least how many', () => {
    expect(of('kestovia', 'veridia')).toEqual({
      full: 'imports … origin +12 · disputed',
      short: 'imports … o… +12 · disputed',
      least: '15 · disputed',
    })
    const { full, short, least } = of('norland', 'veridia')
    expect([full, short, least]).toEqual([expect.stringMatching(/ \+\d+$/), expect.stringMatching(/ \+\d+$/), '9'])
  })
})

describe('namesakes', () => {
  it('are told apart by a headline, the others are not', () => {
    const view = corpusView(2)
    const index = indexView({
      ...view,
      nodes: view.nodes.map((node) => (node.id === 'norland' ? { ...node, label: 'Veridia' } : node)),
    })
    const apart = tellApart(index, [...index.nodes.values()])
    expect(apart.get('norland')).toBe('Cable report 1')
    expect(apart.has('veridia')).toBe(true)
    expect(apart.has('kestovia')).toBe(false)
  })
})
