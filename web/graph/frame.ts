import { invariant } from '../../src/model/index.ts'
import type { Box } from './box.ts'
import type { Point } from './curve.ts'
import type { DrawnGraph, NodeAttributes } from './attributes.ts'
import { LABEL_GAP } from './node-labels.ts'
import { separate } from './separate.ts'
import { isCrowded, shelve } from './shelves.ts'
import { tileSizes, type TileSize } from './tile-size.ts'

const MARGIN = 24
/** Around tiles, which have labels of their own. */
const TILE_MARGIN = 12
/** The layout may be drawn out to fill a wide or tall screen, but keeps some of its shape. */
const MOST_STRETCH = 1.8
/** Pixels along a side for each node: few nodes do not stand at the ends of a large screen. */
const REACH = 170
/** Square pixels for each node at which discs and lines have their full size. */
const ROOMY = 14_000
const LEAST_SIZE = 0.4
/** Pixels, with some room around. */
const LABEL_HEIGHT = 26
const MARK_REACH = 12
/** Beyond so many, labels are left out rather than nodes moved. */
const MOST_SEPARATED = 400
/** Part of the room that labels may take up; where they would take more, nodes keep apart without them. */
const MOST_LABELLED = 0.6

/** From 0, the layout's own distances, to 1, the same distance between any two neighbours along an axis. */
const EVENNESS = 0.5

/** Values on a scale from 0 to 1, crowded ones drawn apart; and how long the scale was. */
function spread(values: readonly number[]): { readonly at: readonly number[]; readonly length: number } {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value || a.index - b.index)
  const least = order[0]?.value ?? 0
  const length = (order.at(-1)?.value ?? 0) - least
  const at: number[] = []
  order.forEach(({ value, index }, rank) => {
    const own = length === 0 ? 0.5 : (value - least) / length
    const even = length === 0 ? 0.5 : rank / (values.length - 1)
    at[index] = own * (1 - EVENNESS) + even * EVENNESS
  })
  return { at, length }
}

/** Pixels that the layout may take up in either direction. */
function sizeFor(across: number, down: number, room: Box, count: number): { x: number; y: number } {
  const most = { x: Math.min(room.width, REACH * count), y: Math.min(room.height, REACH * count) }
  const scale = { x: most.x / Math.max(across, 1e-9), y: most.y / Math.max(down, 1e-9) }
  const limit = MOST_STRETCH * Math.min(scale.x, scale.y)
  return { x: Math.min(scale.x, limit) * across, y: Math.min(scale.y, limit) * down }
}

/** How far the small numbers at the rim of a disc reach out to its left. */
const markReach = ({ shown }: NodeAttributes): number =>
  shown.kind === 'entity' && shown.more + shown.marks > 0 ? MARK_REACH : 0

/** A tile with some room around it. */
const tileAround = ({ x, y }: Point, { width, height, gap }: TileSize): Box => ({
  x: x - (width + gap) / 2,
  y: y - (height + gap) / 2,
  width: width + gap,
  height: height + gap,
})

interface Placing {
  readonly tile: TileSize
  readonly places: readonly Box[]
}

const setApart = (boxes: readonly Box[], room: Box): readonly Box[] =>
  boxes.length <= MOST_SEPARATED ? separate(boxes, room) : boxes

/** Sets boxes apart, with tiles of the first size of which none lies over another, or else of the last. */
function placeTiles(boxesFor: (tile: TileSize) => Box[], sizes: readonly TileSize[], room: Box): Placing {
  let found: Placing | null = null
  for (const tile of sizes) {
    const apart = setApart(boxesFor(tile), room)
    if (!isCrowded(apart)) return { tile, places: apart }
    found = { tile, places: shelve(apart, room) }
    if (!isCrowded(found.places)) return found
  }
  return invariant(found, 'there is a size to try')
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
  const tiles = nodes.filter(({ shown }) => shown.kind === 'article').length
  const margin = tiles > 0 ? TILE_MARGIN : MARGIN
  const room = {
    x: free.x + margin,
    y: free.y + margin,
    width: free.width - 2 * margin,
    height: free.height - 2 * margin,
  }
  const across = spread(nodes.map(({ home }) => home.x))
  const up = spread(nodes.map(({ home }) => home.y))
  const extent = sizeFor(across.length, up.length, room, nodes.length)
  const size = Math.min(1, Math.max(LEAST_SIZE, Math.sqrt((free.width * free.height) / (ROOMY * nodes.length))))

  const widths = nodes.map(labelWidth)
  const labelled =
    widths.reduce((sum, width) => sum + width * LABEL_HEIGHT, 0) < MOST_LABELLED * room.width * room.height
  const boxesFor = (tile: TileSize): Box[] =>
    nodes.map((node, at) => {
      const middle = {
        x: room.x + room.width / 2 + ((across.at[at] ?? 0.5) - 0.5) * extent.x,
        y: room.y + room.height / 2 - ((up.at[at] ?? 0.5) - 0.5) * extent.y,
      }
      if (node.shown.kind === 'article') return tileAround(middle, tile)
      const radius = node.fullSize * size
      const half = Math.max(radius, 10) + 3
      const left = radius + 4 + markReach(node)
      return {
        x: middle.x - left,
        y: middle.y - half,
        width: left + radius + 4 + (labelled ? LABEL_GAP + (widths[at] ?? 0) : 0),
        height: 2 * half,
      }
    })
  const sizes = tileSizes(tiles, room.width * room.height)
  const [tile] = sizes
  // A label that has no room is left out, but a tile would hide another.
  const placed = tiles > 0 ? placeTiles(boxesFor, sizes, room) : { tile, places: setApart(boxesFor(tile), room) }
  graph.setAttribute('tile', placed.tile)
  const places = placed.places
  const placeOf = new Map(places.map((box, at) => [ids[at], box]))
  graph.updateEachNodeAttributes((id, node) => {
    const box = invariant(placeOf.get(id), 'every node has its box')
    const radius = node.fullSize * size
    const x = node.shown.kind === 'article' ? box.x + box.width / 2 : box.x + radius + 4 + markReach(node)
    return { ...node, size: radius, x, y: height - (box.y + box.height / 2) }
  })
  graph.updateEachEdgeAttributes((_id, edge) => ({ ...edge, size: edge.fullSize * size }))
}
