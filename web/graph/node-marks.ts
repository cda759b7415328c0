import type { EntityType } from '../../src/model/index.ts'
import { ICON_PATH } from '../icons.ts'
import type { Box } from './box.ts'
import type { Disc } from './discs.ts'
import { nodeStandsOut, type Look } from './look.ts'
import { textWidth } from './measure.ts'
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

const countFont = (look: Look): string => `600 9.5px ${look.theme.font}`

interface Count {
  readonly text: string
  readonly box: Box
}

/** Small numbers at the rim of a disc: how many neighbours are not drawn, and how much is told of it that no line shows. */
function countsOf(context: Pen, look: Look, { x, y, radius, shown: { more, marks } }: Disc): Count[] {
  if (radius < SMALLEST_ICON) return []
  const count = (text: string, below: 1 | -1): Count => {
    const width = Math.max(12, textWidth(context, countFont(look), text) + 6)
    const [middle, centre] = [x - radius * 0.7 - 4, y + below * (radius * 0.7 + 4)]
    return { text, box: { x: middle - width / 2, y: centre - 6, width, height: 12 } }
  }
  return [...(more > 0 ? [count(`+${more}`, -1)] : []), ...(marks > 0 ? [count(String(marks), 1)] : [])]
}

/** What the numbers of a disc cover. */
export const countBoxes = (context: Pen, look: Look, disc: Disc): Box[] =>
  countsOf(context, look, disc).map(({ box }) => box)

function drawCount(context: Pen, look: Look, { text, box: { x, y, width, height } }: Count): void {
  context.font = countFont(look)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.beginPath()
  context.roundRect(x, y, width, height, height / 2)
  context.fillStyle = look.theme.stage
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = look.theme.muted
  context.stroke()
  context.fillStyle = look.theme.ink
  context.fillText(text, x + width / 2, y + height / 2 + 0.5)
  context.textAlign = 'start'
}

/** Draws the sign of each node's type, and a ring around what is selected or pointed at. */
export function drawNodeMarks(context: Pen, discs: readonly Disc[], look: Look): void {
  for (const disc of discs) {
    context.globalAlpha = look.emphasis === null || nodeStandsOut(look, disc.key) ? 1 : 0.3
    drawIcon(context, look, disc)
    if (look.selected.has(disc.key) || disc.key === look.hovered) drawRing(context, look, disc)
    for (const count of countsOf(context, look, disc)) drawCount(context, look, count)
  }
  context.globalAlpha = 1
}
