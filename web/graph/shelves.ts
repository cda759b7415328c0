import { overlap, type Box } from './box.ts'

/** Pixels that two may lie over each other unseen. */
const TOLERANCE = 1

const shrunk = (box: Box): Box => ({ ...box, width: box.width - TOLERANCE, height: box.height - TOLERANCE })

/** Whether some lie over each other. */
export const isCrowded = (boxes: readonly Box[]): boolean =>
  boxes.some((box, at) => boxes.slice(at + 1).some((other) => overlap(shrunk(box), shrunk(other))))

type Placed = Box & { readonly at: number }

/** Sets boxes side by side, each as near to its own place as the others let it. */
function inRow(boxes: readonly Placed[], { x: left, width }: Box): Placed[] {
  let end = left
  const fromLeft = boxes
    .toSorted((a, b) => a.x - b.x)
    .map((box) => {
      const x = Math.max(box.x, end)
      end = x + box.width
      return { ...box, x }
    })
  let start = left + width
  return fromLeft.toReversed().map((box) => {
    start = Math.max(left, Math.min(box.x, start - box.width))
    return { ...box, x: start }
  })
}

/**
 * Sets boxes into rows, none over another as long as the rows have room for them: what lies above stays above, and what lies
 * to the left stays to the left. For crowds in which boxes that are pushed apart only push others.
 */
export function shelve(boxes: readonly Box[], room: Box): Box[] {
  const highest = Math.max(1, ...boxes.map(({ height }) => height))
  const count = Math.max(1, Math.floor(room.height / highest))
  const height = room.height / count
  const share = boxes.reduce((sum, { width }) => sum + width, 0) / count
  const rows = Array.from({ length: count }, (): Placed[] => [])
  const middle = ({ y, height }: Box): number => y + height / 2
  let [row, inIt, before] = [0, 0, 0]
  for (const box of boxes.map((box, at) => ({ ...box, at })).sort((a, b) => middle(a) - middle(b))) {
    const isDue = (before + box.width / 2) / share >= row + 1
    if ((isDue || inIt + box.width > room.width) && row < count - 1) [row, inIt] = [row + 1, 0]
    rows[row]?.push(box)
    inIt += box.width
    before += box.width
  }
  return rows
    .flatMap((row, rank) =>
      inRow(row, room).map((box) => ({ ...box, y: room.y + rank * height + (height - box.height) / 2 })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ x, y, width, height }) => ({ x, y, width, height }))
}
