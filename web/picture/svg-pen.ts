import type { Box } from '../graph/box.ts'
import { WrittenPath, type Pen } from '../graph/pen.ts'
import { xml } from '../xml.ts'

const ANCHOR: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', end: 'end', right: 'end' }

const short = (value: number): string => String(Math.round(value * 100) / 100)
const points = (...values: readonly number[]): string => values.map(short).join(' ')

/** A font of a canvas, `600 12px Arial, serif`, as attributes: style would be against the policy of many pages. */
function fontOf(font: string): string {
  const [, weight = '400', size = '10', family = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? []
  return `font-weight="${weight}" font-size="${size}" font-family="${xml(family)}"`
}

/** Writes what is drawn as SVG 1.1; texts stay texts. Arcs are circles, which is all that the graph needs. */
export class SvgPen implements Pen {
  globalAlpha = 1
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  strokeStyle: Pen['strokeStyle'] = '#000000'
  fillStyle: Pen['fillStyle'] = '#000000'
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  private transform = ''
  private dash: readonly number[] = []
  readonly #parts: string[] = []
  readonly #saved: object[] = []
  readonly #ruler: CanvasRenderingContext2D
  #path = ''

  /** @param ruler measures texts. */
  constructor(ruler: CanvasRenderingContext2D) {
    this.#ruler = ruler
  }

  save(): void {
    this.#saved.push({ ...this })
  }

  restore(): void {
    Object.assign(this, this.#saved.pop())
  }

  translate(x: number, y: number): void {
    this.transform += `translate(${points(x, y)})`
  }

  rotate(angle: number): void {
    this.transform += `rotate(${short((angle * 180) / Math.PI)})`
  }

  scale(x: number, y: number): void {
    this.transform += `scale(${x} ${y})`
  }

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${points(x, y)}`
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${points(x, y)}`
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path += `Q${points(controlX, controlY, x, y)}`
  }

  arc(x: number, y: number, radius: number): void {
    const half = (end: number): string => `A${points(radius, radius, 0, 1, 1, end, y)}`
    this.#path += `M${points(x - radius, y)}${half(x + radius)}${half(x - radius)}Z`
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const corner = (dx: number, dy: number): string => `a${points(radius, radius, 0, 0, 1, dx, dy)}`
    const [across, down] = [width - 2 * radius, height - 2 * radius]
    this.#path += `M${points(x + radius, y)}h${short(across)}${corner(radius, radius)}v${short(down)}${corner(-radius, radius)}h${short(-across)}${corner(-radius, -radius)}v${short(-down)}${corner(radius, -radius)}Z`
  }

  fill(...drawn: readonly unknown[]): void {
    const [path] = drawn
    this.#add(
      'path',
      `d="${path instanceof WrittenPath ? path.written : this.#path}" fill-rule="evenodd"`,
      this.#filled(),
    )
  }

  stroke(): void {
    this.#add('path', `d="${this.#path}"`, this.#stroked())
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
    this.#add('rect', place, this.#filled())
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, this.#filled())
  }

  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, this.#stroked())
  }

  measureText(text: string): TextMetrics {
    this.#ruler.font = this.font
    return this.#ruler.measureText(text)
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash
  }

  /** All that was drawn, cut to `view`. */
  document(title: string, { x, y, width, height }: Box): string {
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="${points(x, y, width, height)}">`,
      `<title>${xml(title)}</title>`,
      ...this.#parts,
      '</svg>',
    ].join('\n')
  }

  #filled(): string {
    return `fill="${xml(String(this.fillStyle))}"`
  }

  #stroked(): string {
    const dash = this.dash.length === 0 ? '' : ` stroke-dasharray="${points(...this.dash)}"`
    return `fill="none" stroke="${xml(String(this.strokeStyle))}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="${this.lineJoin}"${dash}`
  }

  #write(text: string, x: number, y: number, paint: string): void {
    const baseline = this.textBaseline === 'middle' ? ' dominant-baseline="central"' : ''
    const anchor = ` text-anchor="${ANCHOR[this.textAlign] ?? 'start'}"`
    const place = `x="${short(x)}" y="${short(y)}"${anchor}${baseline} ${fontOf(this.font)}`
    this.#add('text', place, paint, xml(text))
  }

  #add(tag: string, place: string, paint: string, content = ''): void {
    const opacity = this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`
    const transform = this.transform === '' ? '' : ` transform="${this.transform}"`
    this.#parts.push(`<${tag} ${place} ${paint}${opacity}${transform}>${content}</${tag}>`)
  }
}
