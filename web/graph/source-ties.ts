import type { Pen } from './pen.ts'
import type { SourceTie } from '../scene/scene.ts'
import { pointAt } from './curve.ts'
import type { Disc } from './discs.ts'
import type { EdgeLine } from './edge-lines.ts'
import { edgeStandsOut, type Look } from './look.ts'

/** Where along its line a saying is tied to who says so: beside the label in the middle. */
const STATION = 0.62
const DASH = [1, 4]
const KNOT = 2.5
const OPACITY = { plain: 0.6, faded: 0.12 }

/** Draws a thin line from who says so to the line of what they say. */
export function drawSourceTies(
  context: Pen,
  drawn: { readonly discs: readonly Disc[]; readonly lines: readonly EdgeLine[]; readonly ties: readonly SourceTie[] },
  look: Look,
): void {
  const discs = new Map(drawn.discs.map((disc) => [disc.key, disc]))
  const lines = new Map(drawn.lines.map((line) => [line.key, line]))
  context.save()
  context.strokeStyle = look.theme.tone.claimed
  context.fillStyle = look.theme.tone.claimed
  for (const { source, edge } of drawn.ties) {
    const [disc, line] = [discs.get(source), lines.get(edge)]
    if (disc === undefined || line === undefined) continue
    const { x, y } = pointAt(line.curve, STATION)
    const standsOut = edgeStandsOut(look, edge)
    context.globalAlpha = look.emphasis === null ? OPACITY.plain : standsOut ? 1 : OPACITY.faded
    context.lineWidth = standsOut ? 1.5 : 1
    context.setLineDash(DASH)
    context.beginPath()
    context.moveTo(disc.x, disc.y)
    context.lineTo(x, y)
    context.stroke()
    context.setLineDash([])
    context.beginPath()
    context.arc(x, y, KNOT, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}
