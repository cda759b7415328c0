import type { Box } from './box.ts'
import type { NodeAttributes } from './attributes.ts'
import { boxOf, type Disc } from './discs.ts'
import { nodeStandsOut, type Look } from './look.ts'
import { haloText, textWidth } from './measure.ts'
import type { Ground } from './ground.ts'
import { placeLabels, type Place } from './place-labels.ts'

/** Pixels between a disc and its label. */
export const LABEL_GAP = 6
/** Beyond these a screen is full anyway. */
const MOST_LABELS = 500
/** Radius in pixels. */
const LARGE = 5

export function labelFont({ named }: Pick<NodeAttributes, 'named'>, family: string): { font: string; size: number } {
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

/** Names before descriptions, then what has most statements. The same whatever is pointed at, so that labels stay. */
function inOrderOfWeight(discs: readonly Disc[], look: Look): Disc[] {
  const weight = ({ attributes }: Disc): number => (attributes.named ? 3 : 0) + attributes.degree
  return discs
    .toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .filter(({ id }, rank) => rank < MOST_LABELS || nodeStandsOut(look, id))
}

interface Label {
  readonly disc: Disc
  /** Where it stands, or would if it had to. */
  readonly box: Box
  readonly fits: boolean
}

/** Finds a place for each label; `occupied` gains the discs and what the labels cover. */
function placeAll(context: CanvasRenderingContext2D, discs: readonly Disc[], look: Look, ground: Ground): Label[] {
  discs.forEach((disc) => ground.occupied.add(boxOf(disc)))
  const ordered = inOrderOfWeight(discs, look)
  const choices = ordered.map((disc): Place[] => {
    const { font, size } = labelFont(disc.attributes, look.theme.font)
    const boxes = boxesAround(disc, textWidth(context, font, disc.attributes.label), size + 4)
    return boxes.map((box, rank) => ({ boxes: [box], cost: rank / 2 + ground.traces.countIn(box) }))
  })
  const places = placeLabels(choices, ground.occupied)
  return ordered.flatMap((disc, at) => {
    const place = places[at] ?? null
    const [box] = (place ?? choices[at]?.[0])?.boxes ?? []
    return box ? [{ disc, box, fits: place !== null }] : []
  })
}

/** Draws the labels of nodes where there is room, and of those that stand out always. */
export function drawNodeLabels(
  context: CanvasRenderingContext2D,
  discs: readonly Disc[],
  look: Look,
  ground: Ground,
): void {
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
  const draw = ({ disc, box }: Label): void => {
    const { font } = labelFont(disc.attributes, look.theme.font)
    const color = disc.attributes.named ? look.theme.ink : look.theme.muted
    haloText(context, disc.attributes.label, box.x, box.y + box.height / 2, { font, color, halo: look.theme.stage })
  }
  const standOut = labels.filter(({ disc }) => nodeStandsOut(look, disc.id))
  context.globalAlpha = look.emphasis === null ? 1 : 0.3
  labels.filter(({ disc, fits }) => fits && !nodeStandsOut(look, disc.id)).forEach(draw)
  context.globalAlpha = 1
  standOut.forEach(draw)
}
