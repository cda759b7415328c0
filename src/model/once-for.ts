import type { ArticleReading } from './document.ts'

/**
 * The same function, which of the same readings gives what it found before, as long as the first of them is there: what is written
 * of them in one format after the other, or asked of them, is found once.
 */
export function onceFor<Found>(
  find: (readings: readonly ArticleReading[]) => Found,
): (readings: readonly ArticleReading[]) => Found {
  const before = new WeakMap<ArticleReading, { readonly of: readonly ArticleReading[]; readonly found: Found }>()
  return (readings) => {
    const [first] = readings
    if (first === undefined) return find(readings)
    const known = before.get(first)
    if (known?.of.length === readings.length && known.of.every((each, at) => each === readings[at])) return known.found
    const found = find(readings)
    before.set(first, { of: [...readings], found })
    return found
  }
}
