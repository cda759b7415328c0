import { reachOf, type Reach } from '../joining/index.ts'
import type { Row } from './index-rows.ts'
import type { Beside } from './indexes.ts'

/** What lies under a key, in the order of time. */
export interface Placed {
  /** Key of its article. */
  readonly article: string
  /** Days since 1970, where that is known. */
  readonly day: number | undefined
}

/** What lies next to something under a key and is compared with it, the nearest first. */
export interface Window<Item> {
  readonly before: readonly Item[]
  readonly after: readonly Item[]
}

/** How what lies under keys of an index is looked at. */
export interface Seeing<Item> {
  readonly read: (row: Row) => Item
  readonly reach: Reach
}

const NONE: ReadonlySet<string> = new Set()

/** @param without articles that are passed over: as much of others is found as there is without them */
export function windowOf<Item extends Placed>(
  { before, after }: Beside,
  day: Placed['day'],
  { read, reach }: Seeing<Item>,
  without = NONE,
): Window<Item> {
  const reached = (rows: Iterable<Row>): Item[] => {
    const found: Item[] = []
    let counted = 0
    for (const row of rows) {
      const item = read(row)
      if (counted >= reachOf(reach, { day }, item)) break
      found.push(item)
      if (!without.has(item.article)) counted += 1
    }
    return found
  }
  return { before: reached(before), after: reached(after) }
}

/** Whether anything in a window is of some articles. */
export const isAmong = ({ before, after }: Window<Placed>, articles: ReadonlySet<string>): boolean =>
  [before, after].some((side) => side.some(({ article }) => articles.has(article)))

/** All that lie in windows, each once. */
export function besideOf<Item extends { readonly key: string }>(windows: Iterable<Window<Item>>): Iterable<Item> {
  const found = new Map<string, Item>()
  for (const { before, after } of windows) {
    for (const each of before) found.set(each.key, each)
    for (const each of after) found.set(each.key, each)
  }
  return found.values()
}

/** Two that are compared no more, or not yet, and what lies between them and is compared with the later: the nearest first. */
export interface Parted<Item> {
  readonly earlier: Item
  readonly later: Item
  readonly between: () => readonly Item[]
}

/** Those that are there without some articles, with their places among all. */
const without = <Item extends Placed>(
  items: readonly Item[],
  articles: ReadonlySet<string>,
): (readonly [number, Item])[] => [...items.entries()].filter(([, { article }]) => !articles.has(article))

/** Pairs around one that are compared as long as some articles are not there, its own included, and not where what those tell of lies between. */
export function* partedBy<Item extends Placed>(
  { before, after }: Window<Item>,
  articles: ReadonlySet<string>,
  reach: Reach,
): Generator<Parted<Item>> {
  const [firsts, seconds] = [without(before, articles), without(after, articles)]
  for (const [place, [at, earlier]] of firsts.entries())
    for (const [other, [to, later]] of seconds.entries()) {
      const most = reachOf(reach, earlier, later)
      if (place + other >= most) break
      // they lie on either side of the one
      if (at + to + 1 < most) continue
      const between = (): Item[] =>
        [...after.slice(0, to).reverse(), null, ...before.slice(0, at)].filter(
          (each, passed) => each !== null && passed < reachOf(reach, each, later),
        ) as Item[]
      yield { earlier, later, between }
    }
}
