import { graphKey } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { ViewerState } from '../store.ts'
import type { Visible } from '../visible.ts'
import type { DrawnGraph } from './attributes.ts'

/** Ids of what stands out while something is hovered or selected; null where everything does. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

const endsOf = (graph: DrawnGraph, edge: string): string[] =>
  graph.extremities(edge).map((node) => graph.getNodeAttribute(node, 'id'))

function aroundNode(graph: DrawnGraph, visible: Visible, id: string): Emphasis | null {
  const node = graphKey(id)
  if (!graph.hasNode(node)) return null
  const edges = graph.edges(node).filter((edge) => visible.edges.has(edge))
  return { nodes: new Set([id, ...edges.flatMap((edge) => endsOf(graph, edge))]), edges: new Set(edges) }
}

function aroundEdges(graph: DrawnGraph, edges: readonly string[]): Emphasis | null {
  const drawn = edges.filter((edge) => graph.hasEdge(edge))
  return drawn.length === 0
    ? null
    : { nodes: new Set(drawn.flatMap((edge) => endsOf(graph, edge))), edges: new Set(drawn) }
}

/** The hovered part with its neighbours, or else the selected one. */
export function emphasisOf(
  index: GraphIndex,
  graph: DrawnGraph,
  visible: Visible,
  { hovered, selection }: ViewerState,
): Emphasis | null {
  const edgesOfStatement = (statement: string): string[] => index.edgesOf(statement).map((edge) => edge.id)
  if (hovered !== null && 'node' in hovered) return aroundNode(graph, visible, hovered.node)
  if (hovered !== null && graph.hasEdge(hovered.edge))
    return aroundEdges(graph, edgesOfStatement(graph.getEdgeAttribute(hovered.edge, 'statement')))
  if (selection === null) return null
  return selection.kind === 'entity'
    ? aroundNode(graph, visible, selection.id)
    : aroundEdges(graph, edgesOfStatement(selection.id))
}
