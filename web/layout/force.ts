import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { graphKey, invariant } from '../../src/model/index.ts'
import { orient } from './orient.ts'
import type { Link, Position, Positions } from './types.ts'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Between the middles of joined nodes: room for the label of an edge. */
const LINK_LENGTH = 150
/** Gravity that grows with the distance: an even shape, without long arms. */
const SETTINGS = { strongGravityMode: true, gravity: 0.2, scalingRatio: 10, slowDown: 2 }

/** Seeds of a sunflower (Vogel 1979, "A better way to construct the sunflower head"): even, and always the same. */
const sunflower = (at: number): Position => ({
  x: Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN_ANGLE),
  y: Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN_ANGLE),
})

/** Fewer rounds for larger graphs, so that laying out takes seconds. */
const iterationsFor = (nodes: number): number => Math.max(30, Math.min(600, Math.round(250_000 / nodes)))

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Nodes with most links first, so that they start in the middle. */
function byDegree(ids: readonly string[], links: readonly Link[]): string[] {
  const degrees = new Map<string, number>()
  const degreeOf = (id: string): number => degrees.get(id) ?? 0
  for (const { source, target } of links) for (const id of [source, target]) degrees.set(id, degreeOf(id) + 1)
  return ids.toSorted((a, b) => degreeOf(b) - degreeOf(a))
}

/**
 * ForceAtlas2 (Jacomy et al. 2014, "ForceAtlas2, a continuous graph layout algorithm for handy network visualization")
 * from a fixed start. Parallel statements draw nodes together, but less and less the more they are.
 */
export function forceLayout(ids: readonly string[], links: readonly Link[]): Positions {
  const graph = new UndirectedGraph()
  byDegree(ids, links).forEach((id, at) => graph.addNode(graphKey(id), { ...sunflower(at) }))
  for (const { source, target, count } of links)
    graph.addEdge(graphKey(source), graphKey(target), { weight: Math.log2(1 + count) })
  const settings = { ...SETTINGS, barnesHutOptimize: ids.length > 400, barnesHutTheta: 1 }
  const found = forceAtlas2(graph, { iterations: iterationsFor(ids.length), settings, getEdgeWeight: 'weight' })
  const turned = orient(new Map(ids.map((id) => [id, invariant(found[graphKey(id)], 'every node is laid out')])))
  const lengths = links.flatMap(({ source, target }) => {
    const [from, to] = [turned.get(source), turned.get(target)]
    return from && to ? Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2) : []
  })
  const scale = LINK_LENGTH / (median(lengths) || 1)
  return new Map([...turned].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]))
}
