const PARTS = /\d+|\D+/g

/** Code units, not a locale: the same everywhere. */
const plain = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Orders names as a reader counts: `s2-9` before `s2-10`. For `Array.prototype.sort`. */
export function naturalOrder(a: string, b: string): number {
  const left: readonly string[] = a.match(PARTS) ?? []
  const right: readonly string[] = b.match(PARTS) ?? []
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
