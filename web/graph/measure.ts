import type { Pen } from './pen.ts'

const widths = new Map<string, number>()

export interface TextLook {
  readonly font: string
  readonly color: string
  /** Colour behind the text. */
  readonly halo: string
}

/** Width of `text` in pixels; measuring is slow and the same labels come again in every frame. */
export function textWidth(context: Pen, font: string, text: string): number {
  const key = `${font}\n${text}`
  let width = widths.get(key)
  if (width === undefined) {
    context.font = font
    width = context.measureText(text).width
    widths.set(key, width)
  }
  return width
}

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** Such text in an isolate that begins with its first letter, so that what was cut off is missed at its end. */
const inItsDirection = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)

function write(context: Pen, text: string, x: number, y: number, look: TextLook): void {
  context.font = look.font
  context.textBaseline = 'middle'
  context.fillStyle = look.color
  context.fillText(inItsDirection(text), x, y)
}

/** Text from (`x`, `y`) on with a rim of the background's colour, legible across lines. */
export function haloText(context: Pen, text: string, x: number, y: number, look: TextLook): void {
  context.font = look.font
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = look.halo
  context.strokeText(inItsDirection(text), x, y)
  write(context, text, x, y, look)
}

/** Text centred on the origin that interrupts the line it stands on. */
export function plateText(
  context: Pen,
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
  look: TextLook,
): void {
  context.fillStyle = look.halo
  context.fillRect(-width / 2 - 3, -size / 2 - 1, width + 6, size + 2)
  write(context, text, -width / 2, 0, look)
}
