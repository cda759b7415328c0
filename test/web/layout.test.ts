import { describe, expect, test } from 'vitest'
import { layOut } from '../../web/layout/index.ts'
import { tiesOf } from '../../web/layout/ties.ts'
import { sampleView } from '../support/view.ts'

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
    const { nodes, edges } = sampleView()
    const places = layOut(nodes, edges)
    const all = nodes.map((each) => ({ ...each, ...places.get(each.id)! }))
    expect(all.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(covering(all)).toEqual([])
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

  test('draws who says something near what it is said of', () => {
    const stance = { tone: 'fact', line: 'solid', crossed: false, doubled: false } as const
    const edge = {
      kind: 'relation',
      statements: [],
      labels: { full: '', short: '', least: '' },
      stance,
      directed: true,
    } as const
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const edges = ids.slice(1).map((target, at) => ({ ...edge, key: target, source: ids[at]!, target }))
    const ties = tiesOf({ edges, ties: [{ source: 'ministry', edge: 'g' }] })
    const places = layOut([...ids, 'ministry'].map(node), [...edges, ...ties])
    const far = (one: string, other: string): number =>
      Math.hypot(places.get(one)!.x - places.get(other)!.x, places.get(one)!.y - places.get(other)!.y)
    expect(far('ministry', 'f')).toBeLessThan(far('ministry', 'a'))
    expect(ties).toHaveLength(1)
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
