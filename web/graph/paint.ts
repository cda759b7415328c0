import type { SourceTie } from '../scene/scene.ts'
import type { Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { discsOnScreen, tilesOnScreen } from './discs.ts'
import { drawEdgeLabels } from './edge-labels.ts'
import { edgeLines } from './edge-lines.ts'
import type { Look } from './look.ts'
import { drawNodeLabels } from './node-labels.ts'
import { drawNodeMarks } from './node-marks.ts'
import type { Pen } from './pen.ts'
import { Occupied } from './place-labels.ts'
import { drawSourceTies } from './source-ties.ts'
import { Traces } from './traces.ts'

/** Beyond so many edges their labels' and the nodes' way around them costs more than it helps. */
const MOST_TRACED = 600

interface Painted {
  readonly look: Look
  readonly ties: readonly SourceTie[]
  /** What lies over the graph. */
  readonly covers: readonly Box[]
  /** Where labels may stand. */
  readonly bounds: Box
}

/** Where nodes with their labels, and edges with theirs, are drawn. */
export interface Pens {
  readonly nodes: Pen
  readonly edges: Pen
}

/** Draws signs and labels over the lines and discs. Labels keep off each other, off edges and off what covers the graph. */
export function paintLabels(
  { nodes, edges }: Pens,
  renderer: Renderer,
  graph: DrawnGraph,
  { look, ties, covers, bounds }: Painted,
): void {
  const discs = discsOnScreen(renderer, graph)
  const lines = edgeLines(renderer, graph)
  const occupied = new Occupied(bounds)
  for (const box of [...covers, ...tilesOnScreen(renderer, graph)]) occupied.add(box)
  const traces = new Traces()
  if (lines.length <= MOST_TRACED) lines.forEach(({ curve }) => traces.add(curve))

  drawSourceTies(edges, { discs, lines, ties }, look)
  drawNodeMarks(nodes, discs, look)
  drawNodeLabels(nodes, discs, look, { occupied, traces })
  drawEdgeLabels(edges, lines, look, { occupied, traces })
}
