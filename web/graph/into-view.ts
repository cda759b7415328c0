import { middle, type Box } from './box.ts'
import { duration } from './camera.ts'
import type { Renderer } from './attributes.ts'

/** A screen shows about so many nodes well; of a larger graph a part is shown instead. */
const LEGIBLE = 60
const NEAREST = 0.1
const MARGIN = 40

/** The part of the screen that `nodes` take up, with some room around it. */
function boxAround(renderer: Renderer, nodes: readonly string[]): Box | null {
  const graph = renderer.getGraph()
  const points = nodes
    .filter((node) => graph.hasNode(node))
    .map((node) => renderer.graphToViewport(graph.getNodeAttributes(node)))
  if (points.length === 0) return null
  const x = Math.min(...points.map((point) => point.x)) - MARGIN
  const y = Math.min(...points.map((point) => point.y)) - MARGIN
  const right = Math.max(...points.map((point) => point.x)) + MARGIN
  const bottom = Math.max(...points.map((point) => point.y)) + MARGIN
  return { x, y, width: right - x, height: bottom - y }
}

/** The shift that brings a stretch of `size` at `from` into the room, or its middle to the middle where it is too long. */
function shiftInto(from: number, size: number, start: number, length: number): number {
  if (size > length) return start + length / 2 - (from + size / 2)
  if (from < start) return start - from
  return Math.min(0, start + length - (from + size))
}

/**
 * Moves the view so that `nodes` lie in `room`, and `company` with them where it fits in: as little as needed; or, with
 * `closer` and in a graph too large to read as a whole, to its middle and near enough.
 */
export function bringIntoView(
  renderer: Renderer,
  { nodes, company }: { readonly nodes: readonly string[]; readonly company: readonly string[] },
  room: Box,
  closer: boolean,
): void {
  const box = boxAround(renderer, nodes)
  if (box === null) return
  const all = boxAround(renderer, [...nodes, ...company]) ?? box
  const camera = renderer.getCamera()
  const legible = Math.max(NEAREST, Math.sqrt(LEGIBLE / renderer.getGraph().order))
  const ratio = closer ? Math.min(camera.ratio, legible) : camera.ratio
  const zooms = ratio < camera.ratio
  const shown = zooms || all.width > room.width || all.height > room.height ? box : all
  const from = middle(shown)
  const to = zooms
    ? middle(room)
    : {
        x: from.x + shiftInto(shown.x, shown.width, room.x, room.width),
        y: from.y + shiftInto(shown.y, shown.height, room.y, room.height),
      }
  if (!zooms && to.x === from.x && to.y === from.y) return

  // What lies at `from` shall lie at `to`: a camera is given by what lies in the middle of the stage.
  const stage = middle({ x: 0, y: 0, ...renderer.getDimensions() })
  const scale = ratio / camera.ratio
  const target = renderer.viewportToFramedGraph({
    x: from.x - (to.x - stage.x) * scale,
    y: from.y - (to.y - stage.y) * scale,
  })
  void camera.animate({ ...target, ratio }, { duration: duration() })
}
