import type { Pen } from './pen.ts'
import type { Box } from './box.ts'
import { boxOf, type Disc } from './discs.ts'
import { countBoxes } from './node-marks.ts'
import { nodeStandsOut, type Look } from './look.ts'
import { haloText, textWidth } from './measure.ts'
import type { Ground } from './ground.ts'
import { placeLabels, type Place } from './place-labels.ts'
import { shorten } from '../words.ts'

/** Pixels between a disc and its label. */
export const LABEL_GAP = 6
/** Beyond these a screen is full anyway. */
const MOST_LABELS = 500
/** Radius in pixels. */
const LARGE = 5
/** Letters of a label cut short, and what cutting costs. */
const SHORT = 14
const LOSS = 40

export function labelFont(named: boolean, family: string): { font: string; size: number } {
  const size = named ? 13 : 12
  return { font: `${named ? 600 : 400} ${size}px ${family}`, size }
}

/** Right of the disc, left, below, above, and at its corners. */
function boxesAround({ x, y, radius }: Disc, width: number, height: number): Box[] {
  const right = x + radius + LABEL_GAP
  const left = x - radius - LABEL_GAP - width
  const corner = radius * 0.75 + 2
  const below = y + radius + 2
  const above = y - radius - 2 - height
  const places = [
    [right, y - height / 2],
    [left, y - height / 2],
    [x - width / 2, below],
    [x - width / 2, above],
    [x + corner, y + corner - height / 4],
    [x + corner, y - corner - (height * 3) / 4],
    [x - corner - width, y + corner - height / 4],
    [x - corner - width, y - corner - (height * 3) / 4],
  ] as const
  return places.map(([left, top]) => ({ x: left, y: top, width, height }))
}

/** By weight. The same whatever is pointed at, so that labels stay. */
function inOrderOfWeight(discs: readonly Disc[], look: Look): Disc[] {
  return discs
    .toSorted((a, b) => b.shown.weight - a.shown.weight || (a.key < b.key ? -1 : 1))
    .filter(({ key }, rank) => rank < MOST_LABELS || nodeStandsOut(look, key))
}

interface Label {
  readonly disc: Disc
  /** Where it stands, or would if it had to. */
  readonly box: Box
  readonly text: string
  readonly fits: boolean
}

interface LabelPlace extends Place {
  readonly text: string
}

/** Finds a place for each label; `occupied` gains the discs and what the labels cover. */
function placeAll(context: Pen, discs: readonly Disc[], look: Look, ground: Ground): Label[] {
  for (const disc of discs)
    for (const box of [boxOf(disc), ...countBoxes(context, look, disc)]) ground.occupied.add(box)
  const ordered = inOrderOfWeight(discs, look)
  const choices = ordered.map((disc): LabelPlace[] => {
    const { font, size } = labelFont(disc.shown.entity.named, look.theme.font)
    // Where the whole does not fit, its beginning may.
    const texts = [...new Set([disc.label, shorten(disc.label, SHORT)])]
    return texts.flatMap((text, loss) =>
      boxesAround(disc, textWidth(context, font, text), size + 4).map((box, rank) => ({
        text,
        boxes: [box],
        cost: loss * LOSS + rank / 2 + ground.traces.countIn(box),
      })),
    )
  })
  const places = placeLabels(choices, ground.occupied)
  return ordered.flatMap((disc, at) => {
    const place = places[at] ?? null
    const { boxes: [box] = [], text = '' } = place ?? choices[at]?.[0] ?? {}
    return box ? [{ disc, box, text, fits: place !== null }] : []
  })
}

/** Draws the labels of nodes where there is room, and of those that stand out always. */
export function drawNodeLabels(context: Pen, discs: readonly Disc[], look: Look, ground: Ground): void {
  // In a crowd of small discs the labels of the large ones may cover some of them.
  const labels = [
    ...placeAll(
      context,
      discs.filter(({ radius }) => radius >= LARGE),
      look,
      ground,
    ),
    ...placeAll(
      context,
      discs.filter(({ radius }) => radius < LARGE),
      look,
      ground,
    ),
  ]
  const draw = ({ disc, box, text }: Label): void => {
    const { font } = labelFont(disc.shown.entity.named, look.theme.font)
    const color = disc.shown.entity.named ? look.theme.ink : look.theme.muted
    haloText(context, text, box.x, box.y + box.height / 2, { font, color, halo: look.theme.stage })
  }
  const standOut = labels.filter(({ disc }) => nodeStandsOut(look, disc.key))
  context.globalAlpha = look.emphasis === null ? 1 : 0.3
  labels.filter(({ disc, fits }) => fits && !nodeStandsOut(look, disc.key)).forEach(draw)
  context.globalAlpha = 1
  standOut.forEach(draw)
}
