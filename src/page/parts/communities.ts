import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'

/** How strongly two things hang together, by their numbers, each pair once. */
export type Tie = readonly [one: number, other: number, weight: number]

/**
 * The community of each thing that has ties, by a number: the Louvain method (Blondel et al. 2008, "Fast unfolding of
 * communities in large networks"), always in the order of `ties`, so that the same ties give the same communities.
 *
 * @param resolution above 1 for more and smaller ones.
 */
export function communitiesIn(ties: Iterable<Tie>, resolution: number): ReadonlyMap<number, number> {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (const [one, other, weight] of ties) graph.mergeEdge(one, other, { weight })
  const found = louvain(graph, { resolution, randomWalk: false })
  return new Map(Object.entries(found).map(([thing, community]) => [Number(thing), community]))
}
