import type Sigma from 'sigma'
import type { EntityType } from '../../src/model/index.ts'
import { ICON_PATH } from '../icons.ts'
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './build.ts'
import { nodeStandsOut, type Look } from './look.ts'
import { haloText, textWidth } from './measure.ts'
import { placeLabels, type Box, type LabelRequest, type Occupied } from './place-labels.ts'

type Renderer = Sigma<NodeAttributes, EdgeAttributes>

/** A node as it lies on the screen. */
interface Disc {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly attributes: NodeAttributes
}

const GAP = 4
const SMALLEST_ICON = 6
/** Beyond these a screen is full anyway. */
const MOST_LABELS = 500

const icons = new Map<EntityType, Path2D>()

function iconOf(type: EntityType): Path2D {
  const made = icons.get(type) ?? new Path2D(ICON_PATH[type])
  icons.set(type, made)
  return made
}

function discsOnScreen(renderer: Renderer, graph: DrawnGraph, look: Look): Disc[] {
  const { width, height } = renderer.getDimensions()
  const discs: Disc[] = []
  graph.forEachNode((id, attributes) => {
    if (!look.visible.nodes.has(id)) return
    const { x, y } = renderer.graphToViewport(attributes)
    const radius = renderer.scaleSize(attributes.size)
    if (x > -radius && y > -radius && x < width + radius && y < height + radius)
      discs.push({ id, x, y, radius, attributes })
  })
  return discs
}

function fontOf(look: Look, { id, attributes }: Disc): { font: string; size: number } {
  const prominent = id === look.hovered || id === look.selected
  const size = prominent ? 15 : attributes.named ? 13 : 12
  return { font: `${attributes.named || prominent ? 600 : 400} ${size}px ${look.theme.font}`, size }
}

/** Right of the disc, left of it, below, above. */
function placesAround({ x, y, radius }: Disc, width: number, height: number): Box[] {
  const beside = y - height / 2
  const centred = x - width / 2
  return [
    { x: x + radius + GAP, y: beside, width, height },
    { x: x - radius - GAP - width, y: beside, width, height },
    { x: centred, y: y + radius + 2, width, height },
    { x: centred, y: y - radius - 2 - height, width, height },
  ]
}

/** What stands out first, then names before descriptions, then what has most statements. */
function inOrderOfWeight(look: Look, discs: readonly Disc[]): Disc[] {
  const weight = ({ id, attributes }: Disc): number =>
    (id === look.hovered || id === look.selected ? 1e9 : 0) +
    (nodeStandsOut(look, id) ? 1e6 : 0) +
    (attributes.named ? 3 : 0) +
    attributes.degree
  return discs.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_LABELS)
}

function drawIcon(context: CanvasRenderingContext2D, look: Look, { x, y, radius, attributes }: Disc): void {
  if (radius < SMALLEST_ICON) return
  const scale = (radius * 1.15) / 24
  context.save()
  context.translate(x - 12 * scale, y - 12 * scale)
  context.scale(scale, scale)
  context.fillStyle = look.theme.onType
  context.fill(iconOf(attributes.entityType), 'evenodd')
  context.restore()
}

function drawRing(context: CanvasRenderingContext2D, look: Look, { x, y, radius }: Disc): void {
  context.beginPath()
  context.arc(x, y, radius + 3, 0, 2 * Math.PI)
  context.lineWidth = 2.5
  context.strokeStyle = look.theme.accent
  context.stroke()
}

/** Draws the sign of each node and, where there is room, its label; `occupied` gains what they cover. */
export function drawNodeLabels(renderer: Renderer, graph: DrawnGraph, look: Look, occupied: Occupied): void {
  const context = renderer.getCanvases().labels?.getContext('2d')
  if (!context) return
  const discs = discsOnScreen(renderer, graph, look)
  for (const { x, y, radius } of discs)
    occupied.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })

  const labelled = inOrderOfWeight(look, discs)
  const boxes = labelled.map((disc) => {
    const { font, size } = fontOf(look, disc)
    return placesAround(disc, textWidth(context, font, disc.attributes.label), size + 4)
  })
  const requests = labelled.map((disc, at): LabelRequest => ({
    places: boxes[at]!.map((box) => [box]),
    forced: nodeStandsOut(look, disc.id),
  }))
  const places = placeLabels(requests, occupied)

  for (const disc of discs) {
    context.globalAlpha = look.emphasis === null || nodeStandsOut(look, disc.id) ? 1 : 0.3
    drawIcon(context, look, disc)
    if (disc.id === look.selected || disc.id === look.hovered) drawRing(context, look, disc)
  }
  labelled.forEach((disc, at) => {
    const place = places[at]
    if (place === null || place === undefined) return
    const box = boxes[at]![place]!
    const color = disc.attributes.named ? look.theme.ink : look.theme.muted
    context.globalAlpha = look.emphasis === null || nodeStandsOut(look, disc.id) ? 1 : 0.3
    const text = { font: fontOf(look, disc).font, color, halo: look.theme.stage }
    haloText(context, disc.attributes.label, { x: box.x, y: box.y + box.height / 2 }, text)
  })
  context.globalAlpha = 1
}
