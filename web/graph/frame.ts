import type { Box } from './box.ts'
import type { DrawnGraph, NodeAttributes } from './build.ts'
import { LABEL_GAP } from './node-labels.ts'
import { separate } from './separate.ts'

const MARGIN = 24
/** The layout may be drawn out to fill a wide or tall screen, but keeps some of its shape. */
const MOST_STRETCH = 1.8
/** Pixels along a side for each node: few nodes do not stand at the ends of a large screen. */
const REACH = 170
/** Square pixels for each node at which discs and lines have their full size. */
const ROOMY = 14_000
const LEAST_SIZE = 0.4
/** Beyond so many, labels are left out rather than nodes moved. */
const MOST_SEPARATED = 400

interface Extent {
  readonly middle: number
  readonly length: number
}

function extentOf(values: readonly number[]): Extent {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
  return { middle: (least + most) / 2, length: Math.max(most - least, 1e-9) }
}

/** Pixels per unit of the layout in either direction. */
function scaleFor(across: Extent, down: Extent, room: Box, count: number): { x: number; y: number } {
  const x = Math.min(room.width, REACH * count) / across.length
  const y = Math.min(room.height, REACH * count) / down.length
  const least = Math.min(x, y)
  return { x: Math.min(x, least * MOST_STRETCH), y: Math.min(y, least * MOST_STRETCH) }
}

/**
 * Puts the nodes where they lie best on a stage of `height` pixels of which `free` is not covered: x to the right and y
 * upwards, in pixels at the first zoom. The layout is stretched to the room, and where that is possible nodes move
 * apart until each has place for its label, whose width `labelWidth` tells.
 */
export function frameGraph(
  graph: DrawnGraph,
  free: Box,
  height: number,
  labelWidth: (node: NodeAttributes) => number,
): void {
  const ids = graph.nodes()
  const nodes = ids.map((id) => graph.getNodeAttributes(id))
  const room = {
    x: free.x + MARGIN,
    y: free.y + MARGIN,
    width: free.width - 2 * MARGIN,
    height: free.height - 2 * MARGIN,
  }
  const across = extentOf(nodes.map(({ home }) => home.x))
  const down = extentOf(nodes.map(({ home }) => home.y))
  const scale = scaleFor(across, down, room, nodes.length)
  const size = Math.min(1, Math.max(LEAST_SIZE, Math.sqrt((free.width * free.height) / (ROOMY * nodes.length))))

  const boxes = nodes.map((node) => {
    const radius = node.fullSize * size
    const half = Math.max(radius, 10) + 3
    return {
      x: room.x + room.width / 2 + (node.home.x - across.middle) * scale.x - radius - 4,
      y: room.y + room.height / 2 - (node.home.y - down.middle) * scale.y - half,
      width: 2 * radius + LABEL_GAP + labelWidth(node) + 8,
      height: 2 * half,
    }
  })
  const places = nodes.length <= MOST_SEPARATED ? separate(boxes, room) : boxes
  const placeOf = new Map(ids.map((id, at) => [id, places[at]!]))
  graph.updateEachNodeAttributes((id, node) => {
    const box = placeOf.get(id)!
    const radius = node.fullSize * size
    return { ...node, size: radius, x: box.x + radius + 4, y: height - (box.y + box.height / 2) }
  })
  graph.updateEachEdgeAttributes((_id, edge) => ({ ...edge, size: edge.fullSize * size }))
}
