import type { Statement } from '../model/index.ts'

/** The statements that join an entity to others, by the other's id, in a fixed order. */
export type Adjacency = (entity: string) => ReadonlyMap<string, readonly Statement[]>

/** One step of a path: what joins two entities, in either direction. */
export interface PathStep {
  /** Entity ids. */
  readonly from: string
  readonly to: string
  readonly statements: readonly Statement[]
}

/** How many steps each entity lies away from `to`, as far as `maximumLength`. */
function distancesTo(to: string, from: string, before: Adjacency, maximumLength: number): Map<string, number> {
  const distances = new Map([[to, 0]])
  let edge = [to]
  for (let length = 1; length <= maximumLength && edge.length > 0 && !distances.has(from); length++) {
    const next: string[] = []
    for (const entity of edge)
      for (const other of before(entity).keys()) {
        if (distances.has(other)) continue
        distances.set(other, length)
        next.push(other)
      }
    edge = next
  }
  return distances
}

/**
 * All shortest paths, at most `limit`, in the order of the entities' names: breadth-first search (Moore 1959, "The
 * shortest path through a maze") from the end, then down the distances from the start.
 */
export function shortestPaths(
  from: string,
  to: string,
  { after, before }: { readonly after: Adjacency; readonly before: Adjacency },
  { maximumLength, limit }: { readonly maximumLength: number; readonly limit: number },
): PathStep[][] {
  const distances = distancesTo(to, from, before, maximumLength)
  if (from === to || !distances.has(from)) return []
  const paths: PathStep[][] = []
  const visit = (entity: string, steps: readonly PathStep[]): void => {
    if (paths.length >= limit) return
    if (entity === to) {
      paths.push([...steps])
      return
    }
    for (const [other, statements] of after(entity))
      if ((distances.get(other) ?? Infinity) + 1 === distances.get(entity))
        visit(other, [...steps, { from: entity, to: other, statements }])
  }
  visit(from, [])
  return paths
}
