import type { EntityType } from '../../src/model/index.ts'
import { ICON_PATH } from '../icons.ts'
import type { Disc } from './discs.ts'
import { nodeStandsOut, type Look } from './look.ts'
import { WrittenPath, type Pen } from './pen.ts'

const SMALLEST_ICON = 6

const icons = new Map<EntityType, WrittenPath>()

function iconOf(type: EntityType): WrittenPath {
  const made = icons.get(type) ?? new WrittenPath(ICON_PATH[type])
  icons.set(type, made)
  return made
}

function drawIcon(context: Pen, look: Look, { x, y, radius, shown }: Disc): void {
  if (radius < SMALLEST_ICON) return
  const scale = (radius * 1.15) / 24
  context.save()
  context.translate(x - 12 * scale, y - 12 * scale)
  context.scale(scale, scale)
  context.fillStyle = look.theme.onType
  context.fill(iconOf(shown.entity.type), 'evenodd')
  context.restore()
}

function drawRing(context: Pen, look: Look, { x, y, radius }: Disc): void {
  context.beginPath()
  context.arc(x, y, radius + 3, 0, 2 * Math.PI)
  context.lineWidth = 2.5
  context.strokeStyle = look.theme.accent
  context.stroke()
}

/** A small number at the rim of a disc. */
function drawCount(context: Pen, look: Look, text: string, x: number, y: number): void {
  context.font = `600 9.5px ${look.theme.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const half = Math.max(6, context.measureText(text).width / 2 + 3)
  context.beginPath()
  context.roundRect(x - half, y - 6, 2 * half, 12, 6)
  context.fillStyle = look.theme.stage
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = look.theme.muted
  context.stroke()
  context.fillStyle = look.theme.ink
  context.fillText(text, x, y + 0.5)
  context.textAlign = 'start'
}

/** How much is told of it that no line shows, and how many neighbours are not drawn. */
function drawCounts(context: Pen, look: Look, { x, y, radius, shown }: Disc): void {
  if (radius < SMALLEST_ICON) return
  const rim = radius * 0.8
  if (shown.marks > 0) drawCount(context, look, String(shown.marks), x - rim, y + rim)
  if (shown.more > 0) drawCount(context, look, `+${shown.more}`, x - rim, y - rim)
}

/** Draws the sign of each node's type, and a ring around what is selected or pointed at. */
export function drawNodeMarks(context: Pen, discs: readonly Disc[], look: Look): void {
  for (const disc of discs) {
    context.globalAlpha = look.emphasis === null || nodeStandsOut(look, disc.key) ? 1 : 0.3
    drawIcon(context, look, disc)
    if (look.selected.has(disc.key) || disc.key === look.hovered) drawRing(context, look, disc)
    drawCounts(context, look, disc)
  }
  context.globalAlpha = 1
}
