import { isLikely } from '../joining/index.ts'
import { del, put, type Change } from './change.ts'
import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { key } from './keys.ts'

/** Two happenings that were compared, by their places among those of their articles, and how likely they are one. */
export type Compared = readonly [own: number, other: number, probability: number]

/** By key of another article, or of its own, what of an article was compared with what that tells. */
type With = ReadonlyMap<string, readonly Compared[]>

const NOTHING: With = new Map()

const turned = (pairs: readonly Compared[]): Compared[] =>
  pairs.map(([own, other, probability]) => [other, own, probability])

/** Compares places, since likelihoods follow from them. */
const inOrder = (pairs: readonly Compared[]): Compared[] => pairs.toSorted(([a, x], [b, y]) => a - b || x - y)

function read(written: string | undefined): With {
  if (written === undefined) return NOTHING
  const rows = JSON.parse(written) as [string, number[]][]
  return new Map(
    rows.map(([article, flat]) => [
      article,
      Array.from({ length: flat.length / 3 }, (_, at) => flat.slice(3 * at, 3 * at + 3) as unknown as Compared),
    ]),
  )
}

const written = (pairs: With): string =>
  JSON.stringify([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([article, each]) => [article, each.flat()]))

/** The row that holds what was compared with an article. */
export const comparedRow = (article: string): Row => [key('compared', article), '']

/** What happenings of the articles in a store were compared with, each pair with both of its articles; changes are kept until they are asked for. */
export class ComparedPairs {
  readonly #database: Database
  /** As they are until the database is written to again. */
  readonly #read = new Map<string, With>()
  readonly #changed = new Map<string, Map<string, readonly Compared[]>>()
  #seenOf = 0

  constructor(database: Database) {
    this.#database = database
  }

  /** @param article its key */
  of(article: string): With {
    const changed = this.#changed.get(article)
    if (changed !== undefined) return changed
    if (this.#seenOf !== this.#database.writes) this.#read.clear()
    this.#seenOf = this.#database.writes
    const known = this.#read.get(article) ?? read(this.#database.get(key('compared', article)))
    this.#read.set(article, known)
    return known
  }

  /** Of two articles, of which one may have been taken out; undefined where they do not lie next to each other. */
  between(one: string, other: string): readonly Compared[] | undefined {
    const known = this.of(one).get(other)
    if (known !== undefined) return known
    const from = this.of(other).get(one)
    return from && turned(from)
  }

  /** Places of what an article tells that is likely one with anything. */
  linkedIn(article: string): Set<number> {
    const linked = new Set<number>()
    for (const pairs of this.of(article).values())
      for (const [own, , probability] of pairs) if (isLikely(probability)) linked.add(own)
    return linked
  }

  /** Has other pairs between two articles, or none where they do not lie next to each other any more. */
  set(one: string, other: string, pairs: readonly Compared[] | undefined): void {
    if (one === other) return this.#set(one, one, pairs?.length ? inOrder([...pairs, ...turned(pairs)]) : undefined)
    this.#set(one, other, pairs && inOrder(pairs))
    this.#set(other, one, pairs && inOrder(turned(pairs)))
  }

  /** What was changed since it was asked for last. */
  changes(): Change[] {
    const changes = [...this.#changed].map(([article, pairs]) =>
      pairs.size === 0 ? del(comparedRow(article)) : put([key('compared', article), written(pairs)]),
    )
    this.#changed.clear()
    return changes
  }

  #set(one: string, other: string, pairs: readonly Compared[] | undefined): void {
    const own = this.#changed.get(one) ?? new Map(this.of(one))
    this.#changed.set(one, own)
    if (pairs === undefined) own.delete(other)
    else own.set(other, pairs)
  }
}
