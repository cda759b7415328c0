import { pointAt, type Curve, type Point } from '../graph/curve.ts'
import type { EdgeLine } from '../graph/edge-lines.ts'
import type { Pen } from '../graph/pen.ts'
import { DASH } from '../stance.ts'

/** Colour and width in pixels. */
export interface Ink {
  readonly color: string
  readonly width: number
  /** What lies behind. */
  readonly ground: string
}

/** The same measures as the shader of the edge program has. */
const GAP = 0.7
const REACH = 1.4
const STROKE = { every: 11, half: 4.5, width: 1.6 }
/** How much of an edge at most lies under a node. */
const MOST_HIDDEN = 0.45

const mix = (from: Point, to: Point, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
})

/** The part of a curve between two of its stations (de Casteljau). */
function part({ start, control, end }: Curve, from: number, to: number): Curve {
  const [ahead, behind] = [mix(start, control, from), mix(control, end, from)]
  const whole = { start, control, end }
  return { start: pointAt(whole, from), control: mix(ahead, behind, to), end: pointAt(whole, to) }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** What of an edge lies between the rims of its nodes. */
function between(curve: Curve, sourceRadius: number, targetRadius: number): Curve {
  const speed = Math.max(2 * distance(curve.start, curve.control), 0.001)
  return part(curve, Math.min(MOST_HIDDEN, sourceRadius / speed), 1 - Math.min(MOST_HIDDEN, (targetRadius + 1) / speed))
}

function trace(pen: Pen, { start, control, end }: Curve): void {
  pen.beginPath()
  pen.moveTo(start.x, start.y)
  pen.quadraticCurveTo(control.x, control.y, end.x, end.y)
  pen.stroke()
}

/** Slanted strokes across a denied edge. */
function cross(pen: Pen, curve: Curve, unit: number): void {
  const count = Math.max(1, Math.floor(distance(curve.start, curve.end) / (STROKE.every * unit)))
  pen.lineWidth = STROKE.width * unit
  pen.beginPath()
  for (let at = 0; at < count; at++) {
    const t = (at + 0.5) / count
    const { x, y } = pointAt(curve, t)
    const [behind, ahead] = [mix(curve.start, curve.control, t), mix(curve.control, curve.end, t)]
    const angle = Math.atan2(ahead.y - behind.y, ahead.x - behind.x) + Math.PI / 4
    const reach = STROKE.half * Math.SQRT2 * unit
    pen.moveTo(x - Math.cos(angle) * reach, y - Math.sin(angle) * reach)
    pen.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  }
  pen.stroke()
}

function arrowHead(pen: Pen, base: Point, tip: Point): void {
  const [across, down] = [(tip.y - base.y) * 0.42, (tip.x - base.x) * 0.42]
  pen.beginPath()
  pen.moveTo(tip.x, tip.y)
  pen.lineTo(base.x - across, base.y + down)
  pen.lineTo(base.x + across, base.y - down)
  pen.fill()
}

/** Draws an edge as the edge program does: dashed by modality, crossed where denied, doubled where a source says so. */
export function drawLine(
  pen: Pen,
  { attributes, curve }: EdgeLine,
  radii: { readonly source: number; readonly target: number },
  { color, width, ground }: Ink,
): void {
  const { stance, directed } = attributes
  const unit = Math.min(1, width / 1.5)
  const whole = between(curve, radii.source, radii.target)
  const arrow = directed ? 3 * width + 5 * unit : 0
  const stop = Math.max(0, 1 - arrow / Math.max(2 * distance(whole.control, whole.end), 0.001))
  const line = part(whole, 0, stop)
  const [dash, gap] = DASH[stance.line]
  pen.save()
  pen.strokeStyle = color
  pen.fillStyle = color
  pen.lineWidth = stance.doubled ? width + 2 * REACH * unit : width
  pen.setLineDash(gap === 0 ? [] : [dash, gap])
  trace(pen, line)
  pen.setLineDash([])
  if (stance.doubled) {
    pen.strokeStyle = ground
    pen.lineWidth = 2 * GAP * unit
    trace(pen, line)
    pen.strokeStyle = color
  }
  if (stance.crossed) cross(pen, line, unit)
  if (directed) arrowHead(pen, line.end, whole.end)
  pen.restore()
}
