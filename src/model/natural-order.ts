/** Code units, not a locale: the same everywhere. */
const plain = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The digits of which one stands before or at a place. */
function numberAt(text: string, at: number): string {
  let [start, end] = [at, at]
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--
  while (isDigit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

function byNumber(one: string, other: string): number {
  return Number(one) - Number(other) || plain(one, other)
}

/** Orders names as a reader counts: `s2-9` before `s2-10`. For `Array.prototype.sort`. */
export function naturalOrder(a: string, b: string): number {
  if (a === b) return 0
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  const [one, other] = [isDigit(a.charCodeAt(at)), isDigit(b.charCodeAt(at))]
  const isWithin = isDigit(a.charCodeAt(at - 1))
  if ((one && (other || isWithin)) || (other && isWithin)) return byNumber(numberAt(a, at), numberAt(b, at))
  if (at === a.length || at === b.length) return a.length - b.length
  // a word that ends where a number begins is the shorter one
  if (one !== other && at > 0) return one ? -1 : 1
  return a.charCodeAt(at) - b.charCodeAt(at)
}
