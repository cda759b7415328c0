import { describe, expect, it } from 'vitest'
import type { GraphView, Statement } from '../../src/model/index.ts'
import { indexView } from '../../web/graph-index.ts'
import { tellApart } from '../../web/same-names.ts'
import { articleScene } from '../../web/scene/article.ts'
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
