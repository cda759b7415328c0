import { entitiesOf, graphKey } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { articleKey } from '../scene/tiles.ts'
import type { Scene } from '../scene/scene.ts'
import type { Selection, ViewerState } from '../store.ts'
import type { DrawnGraph } from './attributes.ts'

/** Keys of what stands out while something is hovered or selected; null where everything does. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** A node with its neighbours, and the edges of what it says. */
function aroundNode(graph: DrawnGraph, scene: Scene, node: string): Emphasis | null {
  if (!graph.hasNode(node)) return null
  const said = scene.ties.filter(({ source }) => source === node).map(({ edge }) => edge)
  const edges = [...graph.edges(node), ...said].filter((edge) => graph.hasEdge(edge))
  return { nodes: new Set([node, ...edges.flatMap((edge) => graph.extremities(edge))]), edges: new Set(edges) }
}

/** Edges with their ends and those who say so. */
function aroundEdges(graph: DrawnGraph, scene: Scene, edges: readonly string[]): Emphasis | null {
  const drawn = new Set(edges.filter((edge) => graph.hasEdge(edge)))
  const sources = scene.ties.filter(({ edge }) => drawn.has(edge)).map(({ source }) => source)
  const ends = [...drawn].flatMap((edge) => graph.extremities(edge))
  return drawn.size === 0 ? null : { nodes: new Set([...ends, ...sources]), edges: drawn }
}

/** The edge of a statement; of one without, those that it speaks of. */
function aroundStatement(index: GraphIndex, graph: DrawnGraph, scene: Scene, id: string): Emphasis | null {
  const telling = scene.edges.filter(({ statements }) => statements.some((statement) => statement.id === id))
  const around = aroundEdges(
    graph,
    scene,
    telling.map(({ key }) => key),
  )
  const statement = index.statements.get(id)
  if (around !== null || statement === undefined) return around
  const nodes = [...entitiesOf(statement)].map(graphKey).filter((node) => graph.hasNode(node))
  return nodes.length === 0 ? null : { nodes: new Set(nodes), edges: new Set() }
}

function aroundSelection(index: GraphIndex, graph: DrawnGraph, scene: Scene, selection: Selection): Emphasis | null {
  if (selection.kind === 'entity') return aroundNode(graph, scene, graphKey(selection.id))
  if (selection.kind === 'article') return aroundNode(graph, scene, articleKey(selection.id))
  if (selection.kind === 'statement') return aroundStatement(index, graph, scene, selection.id)
  const [one, other] = selection.ids.map(graphKey) as [string, string]
  if (!graph.hasNode(one) || !graph.hasNode(other)) return null
  return aroundEdges(graph, scene, [...graph.edges(one, other), ...graph.edges(other, one)])
}

/** The edges of what a sentence says. */
function aroundSentence(graph: DrawnGraph, scene: Scene, ids: readonly string[]): Emphasis | null {
  const said = new Set(ids)
  const telling = scene.edges.filter(({ statements }) => statements.some(({ id }) => said.has(id)))
  return aroundEdges(
    graph,
    scene,
    telling.map(({ key }) => key),
  )
}

/** The hovered part with its neighbours, or else the selected one. */
export function emphasisOf(
  index: GraphIndex,
  graph: DrawnGraph,
  scene: Scene,
  { hovered, selection, focus }: Pick<ViewerState, 'hovered' | 'selection' | 'focus'>,
): Emphasis | null {
  if (hovered !== null && 'node' in hovered) return aroundNode(graph, scene, hovered.node)
  if (hovered !== null && 'edge' in hovered) return aroundEdges(graph, scene, [hovered.edge])
  const sentence = hovered === null ? null : aroundSentence(graph, scene, hovered.statements)
  // The picture is of what it looks at: nothing else has to step back.
  const looked = selection?.kind === 'entity' && focus?.kind === 'entity' && selection.id === focus.id
  return sentence ?? (selection === null || looked ? null : aroundSelection(index, graph, scene, selection))
}
