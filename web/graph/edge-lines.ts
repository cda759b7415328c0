import type { DrawnGraph, EdgeAttributes, Renderer } from './attributes.ts'
import { curveBetween, type Curve } from './curve.ts'
import type { Look } from './look.ts'

/** An edge as it lies on the screen. */
export interface EdgeLine {
  readonly id: string
  readonly attributes: EdgeAttributes
  readonly curve: Curve
  /** Pixels between the rims of its nodes. */
  readonly room: number
}

/** The edges that the filters leave. */
export function edgeLines(renderer: Renderer, graph: DrawnGraph, look: Look): EdgeLine[] {
  const lines: EdgeLine[] = []
  graph.forEachEdge((id, attributes, _source, _target, source, target) => {
    if (!look.visible.edges.has(id)) return
    const start = renderer.graphToViewport(source)
    const end = renderer.graphToViewport(target)
    const room = Math.hypot(end.x - start.x, end.y - start.y) - renderer.scaleSize(source.size + target.size)
    lines.push({ id, attributes, curve: curveBetween(start, end, attributes.curvature), room })
  })
  return lines
}
