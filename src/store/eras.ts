import { eraIn } from '../joining/index.ts'
import type { Database } from './database.ts'
import { key, partsOf, under, type Range } from './keys.ts'
import { byBytes } from './rows-in-order.ts'

/** When an article appeared, and its key. */
interface Placed {
  readonly time: string
  readonly article: string
}

// times are digits
const inOrder = (a: Placed, b: Placed): number =>
  a.time < b.time ? -1 : a.time > b.time ? 1 : byBytes(a.article, b.article)

/** The eras of the articles in a store. */
export class Eras {
  readonly #database: Database
  #beginnings: Placed[] = []

  constructor(database: Database) {
    this.#database = database
  }

  /** Has them as they are in the database now. */
  async load(): Promise<void> {
    const found: Placed[] = []
    for await (const row of this.#database.keys(under('era'))) {
      const [time = '', article = ''] = partsOf(row)
      found.push({ time, article })
    }
    this.#beginnings = found
  }

  /** A number that is larger the later an era is. */
  of(placed: Placed): number {
    return eraIn(this.#beginnings, placed, inOrder)
  }

  /** Whether something lies before an era, in it, or after it: below 0, 0, above 0. */
  beside(era: number, placed: Placed): number {
    const [first, next] = [this.#beginnings[era - 1], this.#beginnings[era]]
    if (first !== undefined && inOrder(placed, first) < 0) return -1
    return next !== undefined && inOrder(placed, next) >= 0 ? 1 : 0
  }

  /** Whether an era begins with an article, by its key. */
  beginsWith(article: string): boolean {
    return this.#beginnings.some((each) => each.article === article)
  }

  /**
   * Keys of the articles of the era that begins with one, and of those before and after it that only others of some articles part from it.
   * @param some keys of articles, the one among them
   */
  async *around(article: string, some: ReadonlySet<string>): AsyncGenerator<readonly [article: string, era: number]> {
    const at = this.#beginnings.findIndex((each) => each.article === article)
    let [first, last] = [at, at]
    while (this.#isOf(first, some)) first -= 1
    while (this.#isOf(last, some)) last += 1
    for await (const row of this.#database.keys(this.#between(first, last))) {
      const [time = '', each = ''] = partsOf(row)
      yield [each, this.of({ time, article: each })]
    }
  }

  #isOf(number: number, some: ReadonlySet<string>): boolean {
    const begins = this.#beginnings[number]
    return begins !== undefined && some.has(begins.article)
  }

  #between(first: number, last: number): Range {
    const { gte, lt } = under('order')
    const at = (number: number): string | undefined => {
      const placed = this.#beginnings[number]
      return placed && key('order', placed.time, placed.article)
    }
    return { gte: at(first) ?? gte, lt: at(last) ?? lt }
  }
}
