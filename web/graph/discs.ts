import type { Box } from './box.ts'
import type { DrawnGraph, NodeAttributes, Renderer } from './attributes.ts'
import type { Look } from './look.ts'

/** A node as it lies on the screen. */
export interface Disc {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly attributes: NodeAttributes
}

/** The nodes that the filters leave and the screen shows. */
export function discsOnScreen(renderer: Renderer, graph: DrawnGraph, look: Look): Disc[] {
  const { width, height } = renderer.getDimensions()
  const discs: Disc[] = []
  graph.forEachNode((_node, attributes) => {
    const { id } = attributes
    if (!look.visible.nodes.has(id)) return
    const { x, y } = renderer.graphToViewport(attributes)
    const radius = renderer.scaleSize(attributes.size)
    if (x > -radius && y > -radius && x < width + radius && y < height + radius)
      discs.push({ id, x, y, radius, attributes })
  })
  return discs
}

export const boxOf = ({ x, y, radius }: Disc): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})
