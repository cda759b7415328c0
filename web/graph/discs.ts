import type { EntityInScene } from '../scene/scene.ts'
import type { Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'

/** An entity as it lies on the screen. */
export interface Disc {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly label: string
  readonly shown: EntityInScene
}

/** The entities that the screen shows. */
export function discsOnScreen(renderer: Renderer, graph: DrawnGraph): Disc[] {
  const { width, height } = renderer.getDimensions()
  const discs: Disc[] = []
  graph.forEachNode((key, { shown, label, size, ...place }) => {
    if (shown.kind !== 'entity') return
    const { x, y } = renderer.graphToViewport(place)
    const radius = renderer.scaleSize(size)
    if (x > -radius && y > -radius && x < width + radius && y < height + radius)
      discs.push({ key, x, y, radius, label, shown })
  })
  return discs
}

/** Where the tiles lie. */
export function tilesOnScreen(renderer: Renderer, graph: DrawnGraph): Box[] {
  const tiles = graph.filterNodes((_key, { shown }) => shown.kind === 'article')
  const { width, height } = graph.getAttribute('tile')
  return tiles.map((key) => {
    const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(key))
    return { x: x - width / 2, y: y - height / 2, width, height }
  })
}

export const boxOf = ({ x, y, radius }: Disc): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})
