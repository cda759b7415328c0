import { describe, expect, it } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { graphKey } from '../../src/model/index.ts'
import { fromRdf, toTurtle } from '../../src/rdf/index.ts'
import { INHERITED, inheritedReading } from '../support/inherited-names.ts'
import { tradeOntology } from '../support/readings.ts'
import { withoutTexts } from '../support/view.ts'

const graph = KnowledgeGraph.from([inheritedReading()], tradeOntology())

describe('a graph whose entities are named like what objects inherit', () => {
  it('has each of them, under its own id', () => {
    expect(
      graph
        .entities()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(INHERITED)
    expect(graph.graph.order).toBe(INHERITED.length)
    expect(graph.graph.size).toBe(3 * INHERITED.length)
    for (const id of INHERITED) expect(graph.entity(id).id).toBe(id)
  })
  it.each(INHERITED)('answers questions about %s', (id) => {
    const at = INHERITED.indexOf(id)
    const around = [1, 2, -1, -2].map((step) => INHERITED.at((at + step) % INHERITED.length)!)
    expect(graph.relations({ subject: id, predicate: 'imports' }).map((each) => each.id)).toEqual([`${id}-1`])
    expect(graph.relations({ predicate: id }).map((each) => each.id)).toEqual([id])
    expect(graph.relations({ roles: { recipient: id } })).toHaveLength(1)
    expect(graph.statement(id).subject.term).toEqual({ kind: 'entity', entity: id })
    expect(
      graph
        .neighbours(id)
        .map(({ entity }) => entity.id)
        .sort(),
    ).toEqual(around.sort())
    const [path] = graph.paths(id, INHERITED[(at + 4) % INHERITED.length]!, { directed: true })
    expect(path!.entities).toHaveLength(3)
    expect(graph.mentions(id)).toHaveLength(1)
  })
  it('is in the view, each node by its name', () => {
    const { nodes, edges } = graph.toView()
    expect(nodes.map(({ id }) => id).sort()).toEqual(INHERITED)
    for (const { source, target } of edges) expect(INHERITED).toEqual(expect.arrayContaining([source, target]))
  })
  it('comes back from Turtle as it was', () => {
    const [read] = fromRdf(toTurtle([inheritedReading()], { ontology: tradeOntology(), profile: 'full' }))
    expect(read!.entities.map(({ id }) => id).sort()).toEqual(INHERITED)
    expect(withoutTexts(KnowledgeGraph.from([read!]).toView())).toEqual(
      withoutTexts(KnowledgeGraph.from([inheritedReading()]).toView()),
    )
  })
  it('leaves objects as they are', () => {
    expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).sort()).toEqual(INHERITED)
    expect(Object.keys(Object)).toEqual([])
  })
})

it('keys of nodes are ids but for those few, and differ as ids do', () => {
  expect(graphKey('india')).toBe('india')
  expect(graphKey('~india')).toBe('~india')
  const ids = INHERITED.flatMap((name) => [name, `~${name}`, `~~${name}`])
  expect(new Set(ids.map(graphKey)).size).toBe(ids.length)
  for (const id of ids) expect(graphKey(id) in {}).toBe(false)
})
