import type { EntityType } from '../../src/model/index.ts'
import { ICON_PATH } from '../icons.ts'
import type { Disc } from './discs.ts'
import { nodeStandsOut, type Look } from './look.ts'

const SMALLEST_ICON = 6

const icons = new Map<EntityType, Path2D>()

function iconOf(type: EntityType): Path2D {
  const made = icons.get(type) ?? new Path2D(ICON_PATH[type])
  icons.set(type, made)
  return made
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

/** Draws the sign of each node's type, and a ring around what is selected or pointed at. */
export function drawNodeMarks(context: CanvasRenderingContext2D, discs: readonly Disc[], look: Look): void {
  for (const disc of discs) {
    context.globalAlpha = look.emphasis === null || nodeStandsOut(look, disc.id) ? 1 : 0.3
    drawIcon(context, look, disc)
    if (disc.id === look.selected || disc.id === look.hovered) drawRing(context, look, disc)
  }
  context.globalAlpha = 1
}
