/** Widths in rem: words of one are legible from the least on, and none needs more than the most. */
const LEAST = 6.5
const MOST = 16
/** Between two, and around all. */
const GAP = 0.6
/** Halvings of the way between too small and too large. */
const STEPS = 14

/** How high rows of circles are that are set side by side until one has no room. */
function heightOf(sizes: readonly number[], width: number): number {
  let row = { width: 0, height: 0 }
  let above = 0
  for (const size of sizes) {
    if (row.width > 0 && row.width + GAP + size > width) {
      above += row.height + GAP
      row = { width: 0, height: 0 }
    }
    row = { width: row.width + (row.width > 0 ? GAP : 0) + size, height: Math.max(row.height, size) }
  }
  return above + row.height
}

/**
 * Widths of circles whose areas are as some weights, as large as a room holds when they are set in rows in this order. Those
 * that would be too small to read are larger; where even these have no room, all are that small.
 *
 * @param room in rem, as the widths.
 */
export function bubbleSizes(
  weights: readonly number[],
  room: { readonly width: number; readonly height: number },
): number[] {
  const heaviest = Math.max(1, ...weights)
  const sizesFor = (largest: number): number[] =>
    weights.map((weight) => Math.max(LEAST, largest * Math.sqrt(weight / heaviest)))
  let [fits, bursts] = [LEAST, MOST]
  if (heightOf(sizesFor(MOST), room.width) <= room.height) return sizesFor(MOST)
  for (let step = 0; step < STEPS; step++) {
    const middle = (fits + bursts) / 2
    if (heightOf(sizesFor(middle), room.width) <= room.height) fits = middle
    else bursts = middle
  }
  return sizesFor(fits)
}
