import { countOf } from '../count.ts'
import type { Box } from '../graph/box.ts'
import { textWidth } from '../graph/measure.ts'
import type { Pen } from '../graph/pen.ts'
import type { TileInScene } from '../scene/scene.ts'
import type { Theme } from '../theme.ts'
import { headlineOf, shorten } from '../words.ts'

const PADDING = 8
const LINE = 13

/** As much of `text` as fits into `lines` lines of a width. */
function wrap(pen: Pen, font: string, text: string, width: number, lines: number): string[] {
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || textWidth(pen, font, longer) <= width) line = longer
    else {
      wrapped.push(line)
      line = word
    }
  }
  const all = [...wrapped, line]
  const shown = all.slice(0, lines)
  // What is left out is missed at the end of the last line.
  const last = all.slice(lines - 1).join(' ')
  return [...shown.slice(0, lines - 1), ...(last === '' ? [] : [last])].map((each) => cut(pen, font, each, width))
}

function cut(pen: Pen, font: string, text: string, width: number): string {
  let length = text.length
  while (length > 1 && textWidth(pen, font, shorten(text, length)) > width) length--
  return shorten(text, length)
}

/** Draws the tile of an article into a box: headline, day or else number of statements, telling names. */
export function drawTile(pen: Pen, { article, names, statements }: TileInScene, box: Box, theme: Theme): void {
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, box.height, 8)
  pen.fillStyle = theme.stage
  pen.fill()
  pen.lineWidth = 1
  pen.strokeStyle = theme.muted
  pen.stroke()
  const width = box.width - 2 * PADDING
  const room = Math.floor((box.height - PADDING) / LINE)
  const [bold, plain] = [`600 12px ${theme.font}`, `400 11px ${theme.font}`]
  const about = article.published?.split('T')[0] ?? countOf(statements, 'statement')
  const telling = [about, ...names.map(({ label }) => shorten(label, 18))].join(' · ')
  const lines = [
    ...wrap(pen, bold, shorten(headlineOf(article), 200), width, 2).map((text) => ({
      text,
      font: bold,
      color: theme.ink,
    })),
    ...wrap(pen, plain, telling, width, room).map((text) => ({ text, font: plain, color: theme.ink })),
  ]
  pen.textBaseline = 'middle'
  lines.slice(0, room).forEach(({ text, font, color }, at) => {
    pen.font = font
    pen.fillStyle = color
    pen.fillText(text, box.x + PADDING, box.y + PADDING / 2 + (at + 0.5) * LINE)
  })
}
