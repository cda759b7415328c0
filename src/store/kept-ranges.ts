import type { Row } from './index-rows.ts'

/** Rows that are kept in memory at most. */
const MOST = 300_000

/** Lone and paired surrogates come before U+E000 in UTF-16, and after it in UTF-8. */
const WIDE = /[\ud800-\uffff]/

/** The order of the database: by the bytes of UTF-8. */
function byBytes(a: string, b: string): number {
  if (WIDE.test(a) || WIDE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

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

/** Rows in order, by what all keys of them begin with; null where they are too many to be kept. */
export class KeptRanges {
  readonly #ranges = new Map<string, Row[] | null>()
  #count = 0

  /** Undefined where that is not known. */
  get(start: string): readonly Row[] | null | undefined {
    const rows = this.#ranges.get(start)
    if (rows === undefined) return undefined
    // what was asked for last is kept longest
    this.#ranges.delete(start)
    this.#ranges.set(start, rows)
    return rows
  }

  keep(start: string, rows: readonly Row[] | null): void {
    this.#drop(start)
    this.#ranges.set(start, rows === null ? null : [...rows])
    this.#count += weightOf(rows)
    for (const eldest of this.#ranges.keys()) {
      if (this.#count <= MOST) return
      this.#drop(eldest)
    }
  }

  put(start: string, row: Row): void {
    const rows = this.#ranges.get(start)
    if (!rows) return
    const place = placeIn(rows, row[0])
    const isThere = rows[place]?.[0] === row[0]
    rows.splice(place, isThere ? 1 : 0, row)
    if (!isThere) this.#count += 1
  }

  del(start: string, key: string): void {
    const rows = this.#ranges.get(start)
    if (!rows) return
    const place = placeIn(rows, key)
    if (rows[place]?.[0] !== key) return
    rows.splice(place, 1)
    this.#count -= 1
  }

  clear(): void {
    this.#ranges.clear()
    this.#count = 0
  }

  #drop(start: string): void {
    const rows = this.#ranges.get(start)
    if (rows === undefined) return
    this.#ranges.delete(start)
    this.#count -= weightOf(rows)
  }
}

/** One without rows takes room as well. */
const weightOf = (rows: readonly Row[] | null): number => 1 + (rows?.length ?? 0)
