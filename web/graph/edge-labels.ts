import type { Pen } from './pen.ts'
import type { Box } from './box.ts'
import { pointAt, readingAngleAt, type Curve } from './curve.ts'
import type { EdgeLine } from './edge-lines.ts'
import type { Ground } from './ground.ts'
import { edgeStandsOut, type Look } from './look.ts'
import { plateText, textWidth } from './measure.ts'
import { placeLabels, type Place } from './place-labels.ts'
import type { Traces } from './traces.ts'

/** Where along the edge its label may stand, best first. */
const STATIONS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
const SIZE = 11.5
/** Pixels of the line that stay to be seen. */
const CLEARANCE = 12
/** What leaving out a part of the label costs. */
const LOSS = 24
const MOST_LABELS = 400
/** Of so few edges that stand out each is labelled, whatever it covers. */
const FEW = 3

/** Small boxes along the slanted text, which cover it better than one upright box would. */
function boxesAlong(curve: Curve, station: number, width: number): Box[] {
  const { x, y } = pointAt(curve, station)
  const angle = readingAngleAt(curve, station)
  const count = Math.max(1, Math.ceil(width / SIZE))
  return Array.from({ length: count }, (_, at) => {
    const offset = ((at + 0.5) / count - 0.5) * width
    const half = SIZE / 2 + 1
    return {
      x: x + Math.cos(angle) * offset - half,
      y: y + Math.sin(angle) * offset - half,
      width: 2 * half,
      height: 2 * half,
    }
  })
}

/** A label at a place along its edge. */
interface Choice extends Place {
  readonly text: string
  readonly width: number
  readonly station: number
}

function choicesFor(
  { attributes, curve, room }: EdgeLine,
  widthOf: (text: string) => number,
  traces: Traces,
): Choice[] {
  const { full, short, least } = attributes.shown.labels
  const texts = [...new Set([full, short, least])].map((text, rank) => ({
    text,
    width: widthOf(text),
    loss: rank * LOSS,
  }))
  return texts
    .filter(({ width }) => width < room - CLEARANCE)
    .flatMap(({ text, width, loss }) =>
      STATIONS.map((station, rank): Choice => {
        const boxes = boxesAlong(curve, station, width)
        const crossings = boxes.reduce((sum, box) => sum + traces.countIn(box), 0)
        return { text, width, station, boxes, cost: rank + loss + crossings }
      }),
    )
}

/** What is not told as a plain fact first: it must not be taken for one. */
const inOrderOfWeight = (lines: readonly EdgeLine[]): EdgeLine[] =>
  lines
    .toSorted((a, b) => {
      const plain = Number(a.attributes.stance.tone === 'fact') - Number(b.attributes.stance.tone === 'fact')
      return plain || (a.key < b.key ? -1 : 1)
    })
    .slice(0, MOST_LABELS)

/** Labels edges along their curves where there is room; while some stand out, only those. */
export function drawEdgeLabels(
  context: Pen,
  lines: readonly EdgeLine[],
  look: Look,
  { occupied, traces }: Ground,
): void {
  const font = `500 ${SIZE}px ${look.theme.font}`
  const widthOf = (text: string): number => textWidth(context, font, text)
  const wanted = inOrderOfWeight(
    lines.filter(
      ({ key, attributes }) =>
        attributes.shown.labels.short !== '' && (look.emphasis === null || edgeStandsOut(look, key)),
    ),
  )
  const forced = look.emphasis !== null && wanted.length <= FEW
  const choices = wanted.map((line) => choicesFor(line, widthOf, traces))
  const places = placeLabels(choices, occupied)
  wanted.forEach(({ attributes, curve }, at) => {
    const { short } = attributes.shown.labels
    const fallback = forced ? { text: short, width: widthOf(short), station: 0.5 } : null
    const chosen = places[at] ?? fallback
    if (chosen === null) return
    const { x, y } = pointAt(curve, chosen.station)
    context.save()
    context.translate(x, y)
    context.rotate(readingAngleAt(curve, chosen.station))
    const color = look.theme.tone[attributes.stance.tone]
    const size = { width: chosen.width, size: SIZE }
    plateText(context, chosen.text, size, { font, color, halo: look.theme.stage })
    context.restore()
  })
}
