import { WINDOW } from '../joining/index.ts'
import type { Neighbour } from './neighbour.ts'

/** What lies next to an entity under a key, the nearest first. */
export interface Window {
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
}

/** All that lie there, each once. */
export function besideOf(windows: Iterable<Window>): Iterable<Neighbour> {
  const found = new Map<string, Neighbour>()
  for (const { before, after } of windows) {
    for (const each of before) found.set(each.key, each)
    for (const each of after) found.set(each.key, each)
  }
  return found.values()
}

/** Those that are there without some articles, with their places among all. */
const without = (rows: readonly Neighbour[], articles: ReadonlySet<string>): (readonly [number, Neighbour])[] =>
  [...rows.entries()].filter(([, { article }]) => !articles.has(article))

/** How many of one side are of some articles. */
export const countOf = ({ before, after }: Window, articles: ReadonlySet<string>): number => {
  const isOf = ({ article }: Neighbour): boolean => articles.has(article)
  return Math.max(before.filter(isOf).length, after.filter(isOf).length)
}

/** Two that are compared no more, or not yet, and what lies between them, near enough to be compared with the later: the nearest first. */
export interface Parted {
  readonly earlier: Neighbour
  readonly later: Neighbour
  readonly between: () => readonly Neighbour[]
}

/** Pairs that are compared as long as some articles are not there, and not where what those tell of lies between. */
export function* partedBy({ before, after }: Window, articles: ReadonlySet<string>): Generator<Parted> {
  const [firsts, seconds] = [without(before, articles), without(after, articles)]
  const between = after.length - seconds.length
  for (const [place, [at, a]] of firsts.entries())
    for (let other = Math.max(0, WINDOW - 1 - at - between); other < WINDOW - place; other++) {
      const [to, b] = seconds[other] ?? []
      if (to === undefined || b === undefined) break
      if (at + to + 2 > WINDOW)
        yield {
          earlier: a,
          later: b,
          between: () => [
            ...after.slice(Math.max(0, to - WINDOW), to).reverse(),
            ...before.slice(0, Math.max(0, Math.min(at, WINDOW - to - 1))),
          ],
        }
    }
}
