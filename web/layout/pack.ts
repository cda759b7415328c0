import { invariant } from '../../src/model/index.ts'
import { ASPECT } from './orient.ts'
import type { Box, Position, Positions } from './types.ts'

const GAP = 40

interface Extent {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function extentOf(positions: Positions, boxes: ReadonlyMap<string, Box>): Extent {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [id, { x, y }] of positions) {
    const { width, height } = invariant(boxes.get(id), 'every node has a box')
    left = Math.min(left, x - width / 2)
    right = Math.max(right, x + width / 2)
    bottom = Math.min(bottom, y - height / 2)
    top = Math.max(top, y + height / 2)
  }
  return { left, top, width: right - left, height: top - bottom }
}

/**
 * Sets parts side by side on shelves (next-fit decreasing height; Coffman et al. 1980, "Performance bounds for
 * level-oriented two-dimensional packing algorithms"), downwards from 0,0, about as wide as a screen is.
 */
export function pack(parts: readonly Positions[], boxes: ReadonlyMap<string, Box>): Positions {
  const extents = parts.map((positions) => ({ positions, extent: extentOf(positions, boxes) }))
  extents.sort((a, b) => b.extent.height - a.extent.height)
  const area = extents.reduce((sum, { extent }) => sum + (extent.width + GAP) * (extent.height + GAP), 0)
  const widest = extents.reduce((most, { extent }) => Math.max(most, extent.width), 0)
  const limit = Math.max(widest, Math.sqrt(area * ASPECT))
  const packed: [string, Position][] = []
  let shelf = { x: 0, y: 0, height: 0 }
  for (const { positions, extent } of extents) {
    if (shelf.x > 0 && shelf.x + extent.width > limit) shelf = { x: 0, y: shelf.y - shelf.height - GAP, height: 0 }
    for (const [id, { x, y }] of positions)
      packed.push([id, { x: shelf.x + x - extent.left, y: shelf.y + y - extent.top }])
    shelf = { ...shelf, x: shelf.x + extent.width + GAP, height: Math.max(shelf.height, extent.height) }
  }
  return new Map(packed)
}
