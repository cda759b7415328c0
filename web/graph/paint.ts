import type { SourceTie } from '../scene/scene.ts'
import type { Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { discsOnScreen, tilesOnScreen } from './discs.ts'
import { drawEdgeLabels } from './edge-labels.ts'
import { edgeLines } from './edge-lines.ts'
import type { Look } from './look.ts'
import { drawNodeLabels } from './node-labels.ts'
import { drawNodeMarks } from './node-marks.ts'
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
}

/** Draws signs and labels over what Sigma has drawn. Labels keep off each other, off edges and off what covers the graph. */
export function paintLabels(renderer: Renderer, graph: DrawnGraph, { look, ties, covers }: Painted): void {
  const { labels, edgeLabels } = renderer.getCanvases()
  const nodeContext = labels?.getContext('2d')
  const edgeContext = edgeLabels?.getContext('2d')
  if (!nodeContext || !edgeContext) return
  const discs = discsOnScreen(renderer, graph)
  const lines = edgeLines(renderer, graph)
  const occupied = new Occupied({ x: 0, y: 0, ...renderer.getDimensions() })
  for (const box of [...covers, ...tilesOnScreen(renderer, graph)]) occupied.add(box)
  const traces = new Traces()
  if (lines.length <= MOST_TRACED) lines.forEach(({ curve }) => traces.add(curve))

  drawSourceTies(edgeContext, { discs, lines, ties }, look)
  drawNodeMarks(nodeContext, discs, look)
  drawNodeLabels(nodeContext, discs, look, { occupied, traces })
  drawEdgeLabels(edgeContext, lines, look, { occupied, traces })
}
