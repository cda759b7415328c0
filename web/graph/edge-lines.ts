import type { DrawnGraph, EdgeAttributes, Renderer } from './attributes.ts'
import { curveBetween, type Curve } from './curve.ts'

/** An edge as it lies on the screen. */
export interface EdgeLine {
  readonly key: string
  readonly attributes: EdgeAttributes
  readonly curve: Curve
  /** Pixels between the rims of its nodes. */
  readonly room: number
}

export function edgeLines(renderer: Renderer, graph: DrawnGraph): EdgeLine[] {
  return graph.mapEdges((key, attributes, _source, _target, source, target) => {
    const start = renderer.graphToViewport(source)
    const end = renderer.graphToViewport(target)
    const room = Math.hypot(end.x - start.x, end.y - start.y) - renderer.scaleSize(source.size + target.size)
    return { key, attributes, curve: curveBetween(start, end, attributes.curvature), room }
  })
}
