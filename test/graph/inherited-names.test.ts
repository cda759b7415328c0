import { describe, expect, it } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { graphKey, type Argument, type ArticleReading } from '../../src/model/index.ts'
import { fromTurtle, toTurtle } from '../../src/rdf/index.ts'
import { INHERITED } from '../support/inherited-names.ts'
import { tradeOntology, tradeReading, tradeStatement, entityArgument } from '../support/readings.ts'

const to = (entity: string): Argument => entityArgument(entity, 'Russia')

/** Everyone imports from the next and criticizes the one after, twice over; ids, labels and relations are inherited names. */
function reading(): ArticleReading {
  const base = tradeReading()
  const [pattern] = base.entities
  const next = (at: number): string => INHERITED[at % INHERITED.length]!
  return {
    ...base,
    article: { ...base.article, id: 'constructor', title: '__proto__' },
    entities: INHERITED.map((id) => ({ ...pattern!, id, label: id, aliases: [`the ${id}`], named: true })),
    statements: INHERITED.flatMap((id, at) => [
      tradeStatement({
        id: `${id}-1`,
        sentence: 0,
        subject: to(id),
        relation: ['imports', 'import', 'imports'],
        object: to(next(at + 1)),
      }),
      tradeStatement({
        id,
        sentence: 1,
        subject: to(id),
        relation: ['has not criticized', id],
        object: to(next(at + 1)),
        roles: [{ ...to(next(at + 2)), role: 'recipient' }],
      }),
    ]).map((statement) => ({ ...statement, evidence: { ...statement.evidence, article: 'constructor' } })),
  }
}

const graph = KnowledgeGraph.from([reading()], tradeOntology())

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
  it('is laid out, each node in a place of its own', () => {
    const { nodes, edges } = graph.toView()
    expect(nodes.map(({ id }) => id).sort()).toEqual(INHERITED)
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(INHERITED.length)
    for (const { x, y } of nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    for (const { source, target } of edges) expect(INHERITED).toEqual(expect.arrayContaining([source, target]))
  })
  it('comes back from Turtle as it was', () => {
    const [read] = fromTurtle(toTurtle([reading()], { ontology: tradeOntology() }))
    expect(read!.entities.map(({ id }) => id).sort()).toEqual(INHERITED)
    expect(KnowledgeGraph.from([read!]).toView()).toEqual(KnowledgeGraph.from([reading()]).toView())
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
