import type { Scene } from '../scene/scene.ts'
import type { Tie } from './types.ts'

/** Against one edge that joins two nodes. */
const WEAK = 0.3

/** What belongs together without an edge: who says something and what it is said of. Such nodes are drawn near each other. */
export function tiesOf({ edges, ties }: Pick<Scene, 'edges' | 'ties'>): Tie[] {
  const targets = new Map(edges.map(({ key, source }) => [key, source]))
  return ties.flatMap(({ source, edge }) => {
    const target = targets.get(edge)
    return target === undefined ? [] : [{ source, target, count: WEAK }]
  })
}
