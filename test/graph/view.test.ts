import { describe, expect, test } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import type { ArticleReading } from '../../src/model/index.ts'
import { layOut } from '../../src/graph/layout/index.ts'
import { cableReading, tradeReading } from '../support/readings.ts'

const view = KnowledgeGraph.from([cableReading()]).toView()

describe('the view', () => {
  test('holds what the page shows: articles, entities with their degree, edges, all statements', () => {
    expect(view.title).toBe('Norland and Veridia agree on a power cable')
    expect(view.articles).toEqual([
      {
        id: 'cable',
        title: view.title,
        url: 'https://news.example/cable',
        publisher: 'The Hael Courier',
        published: '2025-03-05',
        source: 'cable.txt',
      },
    ])
    expect(view.nodes).toHaveLength(32)
    expect(view.statements).toHaveLength(43)
    expect(view.nodes.find(({ id }) => id === 'greenpeace')).toMatchObject({
      degree: 1,
      wikidata: 'Q81307',
      class: 'Organization',
    })
    expect(view.nodes[0]).not.toHaveProperty('mentions')
  })

  test('has an edge for every object and role, to nodes that are there', () => {
    const nodes = new Set(view.nodes.map(({ id }) => id))
    const statements = new Set(view.statements.map(({ id }) => id))
    for (const { source, target, statement } of view.edges)
      expect([nodes.has(source), nodes.has(target), statements.has(statement)]).toEqual([true, true, true])
    expect(view.edges.find(({ role }) => role === 'destination')).toMatchObject({ label: 'transports … destination' })
    expect(new Set(view.edges.map(({ id }) => id)).size).toBe(view.edges.length)
  })

  test('leaves out entities that no statement speaks of', () => {
    const reading = tradeReading()
    const lonely = { ...reading.entities[0]!, id: 'lonely', label: 'lonely' }
    const nodes = KnowledgeGraph.from([{ ...reading, entities: [...reading.entities, lonely] }]).toView().nodes
    expect(nodes.map(({ id }) => id)).not.toContain('lonely')
    expect(nodes.map(({ id }) => id)).toContain('ministry')
  })

  test('is the same whatever the order of the readings and their parts', () => {
    const readings = [cableReading(), tradeReading()]
    const shuffled = readings.toReversed().map((reading) => ({
      ...reading,
      entities: reading.entities.toReversed(),
      statements: reading.statements.toReversed(),
    }))
    expect(JSON.stringify(KnowledgeGraph.from(shuffled).toView())).toBe(
      JSON.stringify(KnowledgeGraph.from(readings).toView()),
    )
  })

  test('of several articles names the first and counts the others', () => {
    const both = KnowledgeGraph.from([tradeReading(), cableReading()]).toView()
    expect(both.title).toBe('Norland and Veridia agree on a power cable and 1 more article')
    const { title: _, ...untitled } = tradeReading().article
    expect(KnowledgeGraph.from([{ ...tradeReading(), article: untitled }]).toView().title).toBe('trade')
    expect(KnowledgeGraph.from([]).toView()).toMatchObject({ nodes: [], edges: [], statements: [] })
  })
})

/** India imports oil, in Moscow; Russia sells grain, as the ministry says: nothing else joins the two. */
function sayings(): ArticleReading {
  const reading = tradeReading()
  const [imports, , , visit, sold] = reading.statements
  const source = { ...visit!.attribution!.source!, term: { kind: 'entity', entity: 'ministry' } } as const
  const statements = [
    { ...imports!, arguments: [], place: 'moscow' },
    { ...sold!, arguments: [], attribution: { ...visit!.attribution!, source } },
  ]
  return { ...reading, statements }
}

interface Placed {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
}

/** Pairs whose discs or labels (below the disc, 7 pixels a letter) would cover each other. */
function covering(nodes: readonly Placed[]): string[] {
  const width = ({ label }: Placed): number => Math.max(28, 7 * Math.min(32, label.length))
  return nodes.flatMap((one, at) =>
    nodes
      .slice(at + 1)
      .filter((other) => Math.abs(one.x - other.x) < (width(one) + width(other)) / 2 && Math.abs(one.y - other.y) < 48)
      .map((other) => `${one.id} ${other.id}`),
  )
}

describe('the layout', () => {
  const node = (id: string) => ({ id, label: `Entity ${id}` })
  const placed = (ids: readonly string[], pairs: readonly (readonly [string, string])[]): Placed[] => {
    const positions = layOut(
      ids.map(node),
      pairs.map(([source, target]) => ({ source, target })),
    )
    return ids.map((id) => ({ ...node(id), ...positions.get(id)! }))
  }

  test('gives every node a finite place of its own, with room for its label', () => {
    expect(view.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(covering(view.nodes)).toEqual([])
  })

  test('keeps room around a hub with sixty neighbours', () => {
    const spokes = Array.from({ length: 60 }, (_, at) => `s${at}`)
    expect(
      covering(
        placed(
          ['hub', ...spokes],
          spokes.map((id) => ['hub', id] as const),
        ),
      ),
    ).toEqual([])
  })

  test('draws joined nodes closer than others', () => {
    const [a, b, c, d] = placed(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    ) as [Placed, Placed, Placed, Placed]
    const far = (one: Placed, other: Placed): number => Math.hypot(one.x - other.x, one.y - other.y)
    expect(far(a, b)).toBeLessThan(far(a, c))
    expect(far(a, c)).toBeLessThan(far(a, d))
  })

  test('sets unconnected parts side by side, near each other, not over each other', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `n${at}`)
    const pairs = ids.flatMap((id, at) => (at % 3 === 0 ? [] : [[ids[at - 1]!, id] as const]))
    const nodes = placed(ids, pairs)
    expect(covering(nodes)).toEqual([])
    const [wide, high] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)].map(
      (each) => Math.max(...each) - Math.min(...each),
    )
    expect(wide! * high!).toBeLessThan(30 * 250 * 250)
    expect(wide! / high!).toBeGreaterThan(0.7)
    expect(wide! / high!).toBeLessThan(3)
  })

  test('draws who says something near what it is said of, and a place near who acts there', () => {
    const { nodes } = KnowledgeGraph.from([sayings()]).toView()
    const far = (one: string, other: string): number => {
      const [a, b] = [nodes.find(({ id }) => id === one)!, nodes.find(({ id }) => id === other)!]
      return Math.hypot(a.x - b.x, a.y - b.y)
    }
    expect(far('moscow', 'india')).toBeLessThan(far('moscow', 'russia'))
    expect(far('ministry', 'russia')).toBeLessThan(far('ministry', 'india'))
  })

  test('handles nothing, one node, two nodes and parallel edges', () => {
    expect(placed([], [])).toEqual([])
    expect(placed(['a'], [])[0]).toMatchObject({ x: expect.any(Number), y: expect.any(Number) })
    expect(
      covering(
        placed(
          ['a', 'b'],
          [
            ['a', 'b'],
            ['b', 'a'],
            ['a', 'b'],
            ['a', 'a'],
          ],
        ),
      ),
    ).toEqual([])
  })
})
