import type { Row } from './index-rows.ts'
import { Recent } from './recent.ts'

/** Rows that are kept in memory at most. */
const MOST = 150_000

/** Lone and paired surrogates come before U+E000 in UTF-16, and after it in UTF-8. */
const WIDE = /[\ud800-\uffff]/

/** The order of the database: by the bytes of UTF-8. */
export function byBytes(a: string, b: string): number {
  if (WIDE.test(a) || WIDE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

/** Rows in the order of the database. */
export const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted(([a], [b]) => byBytes(a, b))

/** Where a key is, or would be, among rows in order. */
export function placeIn(rows: readonly Row[], key: string): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byBytes(rows[middle]?.[0] ?? '', key) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** One without rows takes room as well. */
const sizeOf = (rows: readonly Row[] | null): number => 1 + (rows?.length ?? 0)

/** Rows in order, by what all keys of them begin with; null where they are too many to be kept. */
export class KeptRanges {
  readonly #ranges = new Recent<Row[] | null>(MOST, sizeOf)

  /** Undefined where that is not known. */
  get(start: string): readonly Row[] | null | undefined {
    return this.#ranges.get(start)
  }

  keep(start: string, rows: readonly Row[] | null): void {
    this.#ranges.set(start, rows === null ? null : [...rows])
  }

  put(start: string, row: Row): void {
    const rows = this.#ranges.get(start)
    if (!rows) return
    const place = placeIn(rows, row[0])
    const isThere = rows[place]?.[0] === row[0]
    rows.splice(place, isThere ? 1 : 0, row)
    if (!isThere) this.#ranges.grow(1)
  }

  del(start: string, key: string): void {
    const rows = this.#ranges.get(start)
    if (!rows) return
    const place = placeIn(rows, key)
    if (rows[place]?.[0] === key) rows.splice(place, 1)
  }

  clear(): void {
    this.#ranges.clear()
  }
}
