import { graphKey } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Visible } from '../visible.ts'
import { assemble } from './assemble.ts'
import { pairsOf } from './pairs.ts'
import type { Scene } from './scene.ts'

const MOST_STEPS = 5
const MOST_PATHS = 6

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/** Dates are no steps; who says something is no step either, having no edge. */
function neighboursIn(index: GraphIndex, visible: Visible): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  const isStep = (id: string): boolean => index.nodes.get(id)?.type !== 'time'
  for (const { ids } of pairsOf(index, visible.statements)) {
    const [one, other] = ids
    if (!isStep(one) || !isStep(other)) continue
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other))
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one))
  }
  return neighbours
}

/** How far each is from `to`, as far as `from` is reached. */
function distances(neighbours: Neighbours, from: string, to: string): Map<string, number> {
  const found = new Map([[to, 0]])
  let front = [to]
  for (let steps = 1; steps <= MOST_STEPS && front.length > 0 && !found.has(from); steps++) {
    const next: string[] = []
    for (const near of front.flatMap((id) => [...(neighbours.get(id) ?? [])]))
      if (!found.has(near)) {
        found.set(near, steps)
        next.push(near)
      }
    front = next
  }
  return found
}

/** The shortest ways between two entities, each as its entities in turn; in a fixed order. */
export function shortestWays(index: GraphIndex, visible: Visible, from: string, to: string): string[][] {
  const neighbours = neighboursIn(index, visible)
  const left = distances(neighbours, from, to)
  if (!left.has(from)) return []
  let ways = [[from]]
  for (let steps = left.get(from) ?? 0; steps > 0; steps--)
    ways = ways
      .flatMap((way) =>
        [...(neighbours.get(way.at(-1) ?? '') ?? [])]
          .filter((id) => left.get(id) === steps - 1)
          .sort()
          .map((id) => [...way, id]),
      )
      .slice(0, MOST_PATHS)
  return ways
}

/** Two entities and the shortest ways between them. */
export function pathScene(
  index: GraphIndex,
  visible: Visible,
  { from, to, apart }: { readonly from: string; readonly to: string; readonly apart: string | null },
): Scene {
  const ways = shortestWays(index, visible, from, to)
  const steps = new Set(
    ways.flatMap((way) => way.slice(1).map((id, at) => [graphKey(way[at] ?? ''), graphKey(id)].sort().join('\n'))),
  )
  const label = (id: string): string => index.nodes.get(id)?.label ?? id
  return assemble(index, {
    entities: [...new Set([from, to, ...ways.flat()])],
    statements: visible.statements,
    apart,
    title: `${label(from)} to ${label(to)}`,
    wanted: ({ ids }) => steps.has(ids.map(graphKey).sort().join('\n')),
  })
}
