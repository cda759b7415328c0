import { indexParallelEdgesIndex } from '@sigma/edge-curve'
import { MultiDirectedGraph } from 'graphology'
import { graphKey } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { edgeLabels, stanceOf } from '../stance.ts'
import { shorten } from '../words.ts'
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './attributes.ts'

const SMALLEST = 8
const LARGEST = 20
const NODE_LABEL_LENGTH = 32
const EDGE_LABEL_LENGTH = 34
const WIDEST_CURVE = 0.9
const CURVE_STEP = 0.22

/** Parallel edges lie side by side: how far each bends follows from its place among them. */
function bendParallelEdges(graph: DrawnGraph): void {
  indexParallelEdgesIndex(graph)
  graph.updateEachEdgeAttributes((_edge, attributes) => {
    const { parallelIndex, parallelMaxIndex } = attributes as unknown as Record<string, number | null>
    const step = Math.min(CURVE_STEP, WIDEST_CURVE / Math.max(1, parallelMaxIndex ?? 1))
    return { ...attributes, curvature: (parallelIndex ?? 0) * step }
  })
}

/** The Graphology graph that Sigma draws: what does not change with hovering, selecting or filtering. */
export function buildGraph(index: GraphIndex): DrawnGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const highest = Math.max(1, ...index.view.nodes.map((node) => node.degree))
  for (const node of index.view.nodes) {
    const home = { x: Number.isFinite(node.x) ? node.x : 0, y: Number.isFinite(node.y) ? node.y : 0 }
    const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, node.degree) / highest)
    graph.mergeNode(graphKey(node.id), {
      id: node.id,
      ...home,
      home,
      size,
      fullSize: size,
      label: shorten(node.label, NODE_LABEL_LENGTH),
      type: 'circle',
      entityType: node.type,
      named: node.named,
      degree: node.degree,
    })
  }
  for (const edge of index.view.edges) {
    const statement = index.statements.get(edge.statement)
    const [source, target] = [graphKey(edge.source), graphKey(edge.target)]
    if (statement === undefined || !graph.hasNode(source) || !graph.hasNode(target)) continue
    const stance = stanceOf(statement)
    graph.mergeEdgeWithKey(edge.id, source, target, {
      labels: edgeLabels(shorten(edge.label, EDGE_LABEL_LENGTH), statement),
      type: 'statement',
      size: stance.tone === 'fact' ? 1.5 : 2,
      fullSize: stance.tone === 'fact' ? 1.5 : 2,
      statement: edge.statement,
      stance,
      curvature: 0,
    })
  }
  bendParallelEdges(graph)
  return graph
}
