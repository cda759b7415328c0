/**
 * Edit distance of two words with transpositions of neighbours counted once (optimal string alignment; Damerau 1964,
 * "A technique for computer detection and correction of spelling errors"), or `limit + 1` where it exceeds `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    let [left, corner] = [row, row - 1]
    const further = last.slice(1).map((above, at) => {
      const swapped = a[row - 1] === b[at - 1] && a[row - 2] === b[at] ? (before[at - 1] ?? 0) : Infinity
      left = Math.min(above + 1, left + 1, corner + (a[row - 1] === b[at] ? 0 : 1), swapped + 1)
      corner = above
      return left
    })
    if (Math.min(row, ...further) > limit) return limit + 1
    before = last
    last = [row, ...further]
  }
  return last.at(-1) ?? 0
}

const LONGEST = 100

/** Up to three of `names` that `name` may have been meant to be, best first: mistyped, or the name is part of them. */
export function nearNames(name: string, names: Iterable<string>): string[] {
  const wanted = name.trim().toLowerCase().slice(0, LONGEST)
  if (wanted === '') return []
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const found = new Map<string, number>()
  const seen = new Set<string>()
  for (const candidate of names) {
    const written = candidate.toLowerCase()
    if (seen.has(written)) continue
    seen.add(written)
    const part = written.split(/\s+/).includes(wanted)
    const far = part ? 0.5 : written.length > LONGEST ? limit + 1 : editDistance(wanted, written, limit)
    if (far <= limit) found.set(candidate, far)
  }
  const order = [...found].sort(([a, far], [b, farther]) => far - farther || (a < b ? -1 : 1))
  return order.slice(0, 3).map(([candidate]) => candidate)
}
