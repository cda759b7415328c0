/**
 * Edit distance of two words with transpositions of neighbours counted once (optimal string alignment; Damerau 1964,
 * "A technique for computer detection and correction of spelling errors"), or `limit + 1` where it exceeds `limit`.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + change)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, before[column - 2]! + 1)
      current.push(best)
    }
    if (Math.min(...current) > limit) return limit + 1
    before = last
    last = current
  }
  return last[b.length]!
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
    const far = part ? 0.5 : written.length > LONGEST ? limit + 1 : distance(wanted, written, limit)
    if (far <= limit) found.set(candidate, far)
  }
  const order = [...found].sort(([a, far], [b, farther]) => far - farther || (a < b ? -1 : 1))
  return order.slice(0, 3).map(([candidate]) => candidate)
}
