import { indexParallelEdgesIndex } from '@sigma/edge-curve'
import { MultiDirectedGraph } from 'graphology'
import { layOut, tiesOf } from '../layout/index.ts'
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts'
import { shorten } from '../words.ts'
import type { DrawnGraph } from './attributes.ts'
import { tileSizes, type TileSize } from './tile-size.ts'

const SMALLEST = 8
const LARGEST = 20
const NODE_LABEL_LENGTH = 32
const WIDEST_CURVE = 0.9
const CURVE_STEP = 0.22
/** Pixels. */
const WIDTH = { fact: 1.5, other: 2, thin: 1, widest: 5 }

/** Parallel edges lie side by side: how far each bends follows from its place among them. */
function bendParallelEdges(graph: DrawnGraph): void {
  indexParallelEdgesIndex(graph)
  graph.updateEachEdgeAttributes((_edge, attributes) => {
    const { parallelIndex, parallelMaxIndex } = attributes as unknown as Record<string, number | null>
    const step = Math.min(CURVE_STEP, WIDEST_CURVE / Math.max(1, parallelMaxIndex ?? 1))
    return { ...attributes, curvature: (parallelIndex ?? 0) * step }
  })
}

function widthOf({ kind, stance, statements }: SceneEdge): number {
  if (kind !== 'relation') return WIDTH.thin
  const plain = stance.tone === 'fact' ? WIDTH.fact : WIDTH.other
  return Math.min(WIDTH.widest, plain + Math.log2(statements.length) / 2)
}

/** How much is told of each node that is drawn. */
function weightsOf({ nodes, edges }: Scene): Map<string, number> {
  const weights = new Map(nodes.map(({ key }) => [key, 0]))
  for (const { source, target, statements } of edges)
    for (const key of [source, target]) weights.set(key, (weights.get(key) ?? 0) + statements.length)
  return weights
}

const labelOf = (node: SceneNode): string =>
  node.kind === 'entity' ? shorten(node.entity.label, NODE_LABEL_LENGTH) : ''

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** Part of what was drawn that has to stay for it to stay where it is. */
const KEPT = 0.6

/** Where things lie already, if nothing is new and most of them stay: a picture that loses a part is not laid out afresh. */
function placesIn(before: DrawnGraph | null, { nodes }: Scene): Places | null {
  if (before === null || nodes.length < before.order * KEPT || !nodes.every(({ key }) => before.hasNode(key)))
    return null
  return new Map(nodes.map(({ key }) => [key, before.getNodeAttribute(key, 'home')]))
}

function layOutScene(scene: Scene, tile: TileSize): Places {
  return layOut(
    scene.nodes.map((node) => ({ id: node.key, label: labelOf(node), ...(node.kind === 'article' ? tile : {}) })),
    [...scene.edges.map(({ source, target }) => ({ source, target })), ...tiesOf(scene)],
  )
}

/**
 * The Graphology graph that Sigma draws, laid out: what does not change with hovering and selecting.
 *
 * @param before what was drawn until now.
 */
export function buildGraph(scene: Scene, before: DrawnGraph | null = null): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph()
  const [tile] = tileSizes(scene.nodes.filter(({ kind }) => kind === 'article').length)
  graph.setAttribute('tile', tile)
  const weights = weightsOf(scene)
  const highest = Math.max(1, ...weights.values())
  const positions = placesIn(before, scene) ?? layOutScene(scene, tile)
  for (const node of scene.nodes) {
    const home = positions.get(node.key) ?? { x: 0, y: 0 }
    const share = Math.sqrt((weights.get(node.key) ?? 0) / highest)
    const size = node.kind === 'article' ? 1 : SMALLEST + (LARGEST - SMALLEST) * share
    graph.addNode(node.key, {
      shown: node,
      ...home,
      home,
      size,
      fullSize: size,
      label: labelOf(node),
      type: 'circle',
    })
  }
  for (const edge of scene.edges) {
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target) || edge.source === edge.target) continue
    graph.mergeEdgeWithKey(edge.key, edge.source, edge.target, {
      shown: edge,
      type: 'statement',
      size: widthOf(edge),
      fullSize: widthOf(edge),
      stance: edge.stance,
      directed: edge.directed,
      curvature: 0,
    })
  }
  bendParallelEdges(graph)
  return graph
}
