import type { Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { discsOnScreen } from './discs.ts'
import { drawEdgeLabels } from './edge-labels.ts'
import { edgeLines } from './edge-lines.ts'
import type { Look } from './look.ts'
import { drawNodeLabels } from './node-labels.ts'
import { drawNodeMarks } from './node-marks.ts'
import { Occupied } from './place-labels.ts'
import { Traces } from './traces.ts'

/** Beyond so many edges their labels' and the nodes' way around them costs more than it helps. */
const MOST_TRACED = 600

/** Draws signs and labels over what Sigma has drawn. Labels keep off each other, off edges and off `covers`. */
export function paintLabels(renderer: Renderer, graph: DrawnGraph, look: Look, covers: readonly Box[]): void {
  const { labels, edgeLabels } = renderer.getCanvases()
  const nodeContext = labels?.getContext('2d')
  const edgeContext = edgeLabels?.getContext('2d')
  if (!nodeContext || !edgeContext) return
  const discs = discsOnScreen(renderer, graph, look)
  const lines = edgeLines(renderer, graph, look)
  const occupied = new Occupied({ x: 0, y: 0, ...renderer.getDimensions() })
  covers.forEach((cover) => occupied.add(cover))
  const traces = new Traces()
  if (lines.length <= MOST_TRACED) lines.forEach(({ curve }) => traces.add(curve))

  drawNodeMarks(nodeContext, discs, look)
  drawNodeLabels(nodeContext, discs, look, { occupied, traces })
  drawEdgeLabels(edgeContext, lines, look, { occupied, traces })
}
