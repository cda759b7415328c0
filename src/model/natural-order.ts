const PARTS = /\d+|\D+/g

/** Code units, not a locale: the same everywhere. */
const plain = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where the first run of digits, or of others, begins in which two different texts differ. */
function firstDifferentPart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  const inDigits = isDigit(a.charCodeAt(at - 1))
  while (at > 0 && isDigit(a.charCodeAt(at - 1)) === inDigits) at--
  return at
}

/** Orders names as a reader counts: `s2-9` before `s2-10`. For `Array.prototype.sort`. */
export function naturalOrder(a: string, b: string): number {
  if (a === b) return 0
  const start = firstDifferentPart(a, b)
  const left: readonly string[] = a.slice(start).match(PARTS) ?? []
  const right: readonly string[] = b.slice(start).match(PARTS) ?? []
  for (const [at, one] of left.entries()) {
    const other = right[at]
    if (other === undefined) break
    if (one === other) continue
    const numbers = /^\d/.test(one) && /^\d/.test(other)
    const order = numbers ? Number(one) - Number(other) : 0
    return order || plain(one, other)
  }
  return left.length - right.length || plain(a, b)
}
