const widths = new Map<string, number>()

/** Width of `text` in pixels; measuring is slow and the same labels come again in every frame. */
export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}\n${text}`
  let width = widths.get(key)
  if (width === undefined) {
    context.font = font
    width = context.measureText(text).width
    widths.set(key, width)
  }
  return width
}

/** Text with a rim of the background's colour, legible across lines. */
export function haloText(
  context: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number },
  look: { readonly font: string; readonly color: string; readonly halo: string },
): void {
  context.font = look.font
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = look.halo
  context.strokeText(text, at.x, at.y)
  context.fillStyle = look.color
  context.fillText(text, at.x, at.y)
}
