import type { Row } from './index-rows.ts'
import { inOrder, KeptRanges, placeIn } from './kept-ranges.ts'
import { indexOf, key as keyOf, under, type Range, type Table } from './keys.ts'

export type Change =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string }

export const put = ([key, value]: Row): Change => ({ type: 'put', key, value })
export const del = ([key]: Row): Change => ({ type: 'del', key })

/** What lies next to a row, the nearest first. */
export interface Beside {
  readonly before: readonly Row[]
  readonly after: readonly Row[]
}

/** What holds the rows. */
export interface Rows {
  get(key: string): string | undefined
  /** The first rows of a range, or its last, the last first. */
  edge(range: Range, count: number, end: 'first' | 'last'): Promise<Row[]>
}

/** So many rows under a key lie in one: most keys have few, and one row is read and written in less time than some. */
const TOGETHER = 16
/** What lies apart is kept in memory unless it is so much: of more, what lies beside a row is read each time, however much there is. */
const LONGEST = 100
/** Is in the row of a key under which all rows lie apart. */
const APART = ''

const written = (start: string, rows: readonly Row[]): string =>
  JSON.stringify(rows.flatMap(([key, value]) => [key.slice(start.length + 1), value]))

function readRows(start: string, together: string): Row[] {
  const parts = JSON.parse(together) as string[]
  return Array.from({ length: parts.length / 2 }, (_, at) => [
    `${start}\0${parts[2 * at]}`,
    parts[2 * at + 1] as string,
  ])
}

/** Changes as the database takes them. */
interface Laid {
  readonly laid: readonly Change[]
  /** What lies under a key, where all of that lies in one row. */
  readonly together: ReadonlyMap<string, readonly Row[]>
}

const rangeOf = (start: string): Range => ({ gte: `${start}\0`, lt: `${start}\u0001` })

/**
 * The indexes by which articles are joined: rows in order, by what their keys begin with. How they lie in the database depends on
 * nothing but which there are: few under the key itself, many each for itself.
 */
export class Indexes {
  readonly #rows: Rows
  readonly #kept = new KeptRanges()
  #writes = 0
  #writing = 0

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** The rows next to one that lies under a key. */
  async beside(index: Table, term: string, own: string, count: number): Promise<Beside> {
    const rows = await this.#startingWith(keyOf(index, term))
    if (rows !== null) {
      const place = placeIn(rows, own)
      const next = rows[place]?.[0] === own ? place + 1 : place
      return { before: rows.slice(Math.max(0, place - count), place).reverse(), after: rows.slice(next, next + count) }
    }
    const { gte, lt } = under(index, term)
    const [before, after] = await Promise.all([
      this.#rows.edge({ gte, lt: own }, count, 'last'),
      this.#rows.edge({ gte: `${own}\0`, lt }, count, 'first'),
    ])
    return { before, after }
  }

  /** The first rows under a key. */
  async firstUnder(index: Table, term: string, count = Infinity): Promise<readonly Row[]> {
    const rows = await this.#startingWith(keyOf(index, term))
    return rows === null ? this.#rows.edge(under(index, term), count, 'first') : rows.slice(0, count)
  }

  /** All rows that a row of the database holds: those under its key, or itself. */
  static rowsIn([key, value]: Row): Row[] {
    if (indexOf(key) !== undefined) return [[key, value]]
    return value === APART ? [] : readRows(key, value)
  }

  /**
   * Has changes written as rows of the database.
   * @param write writes all of them, or none and throws
   */
  async write(changes: readonly Change[], write: (changes: readonly Change[]) => Promise<void>): Promise<void> {
    this.#writes += 1
    this.#writing += 1
    try {
      const { laid, together } = await this.#laidOut(changes)
      await write(laid)
      // most of it is asked for next
      for (const [start, rows] of together) this.#kept.keep(start, rows)
      for (const change of changes) {
        const start = indexOf(change.key)
        if (start === undefined || together.has(start)) continue
        if (change.type === 'put') this.#kept.put(start, [change.key, change.value])
        else this.#kept.del(start, change.key)
      }
    } catch (error) {
      this.#kept.clear()
      throw error
    } finally {
      this.#writing -= 1
    }
  }

  /** Null where they are many. */
  async #startingWith(start: string): Promise<readonly Row[] | null> {
    const known = this.#kept.get(start)
    if (known !== undefined) return known
    const together = this.#rows.get(start)
    if (together !== APART) return together === undefined ? [] : readRows(start, together)
    const before = this.#writes
    const found = await this.#rows.edge(rangeOf(start), LONGEST, 'first')
    const rows = found.length < LONGEST ? found : null
    if (before === this.#writes && this.#writing === 0) this.#kept.keep(start, rows)
    return rows
  }

  async #laidOut(changes: readonly Change[]): Promise<Laid> {
    const laid: Change[] = []
    const together = new Map<string, readonly Row[]>()
    const changed = new Map<string, Change[]>()
    for (const change of changes) {
      const start = indexOf(change.key)
      const own = start === undefined ? laid : changed.get(start)
      if (own === undefined) changed.set(start as string, [change])
      else own.push(change)
    }
    for (const [start, own] of changed)
      for (const change of await this.#changed(start, own, together)) laid.push(change)
    return { laid, together }
  }

  /** What changes under a key, as it lies in the database; what lies together then is added to `kept`. */
  async #changed(start: string, own: readonly Change[], kept: Map<string, readonly Row[]>): Promise<readonly Change[]> {
    const known = this.#kept.get(start)
    const together = known === undefined ? this.#rows.get(start) : undefined
    const wereApart = together === APART || known === null || (known !== undefined && known.length > TOGETHER)
    if (wereApart && own.every(({ type }) => type === 'put')) return own
    // of what is more than this, too many are left to lie together
    const looked = TOGETHER + own.length + 1
    const before = wereApart
      ? await this.#rows.edge(rangeOf(start), looked, 'first')
      : (known ?? readRows(start, together ?? '[]'))
    const after = new Map(before)
    for (const change of own)
      if (change.type === 'put') after.set(change.key, change.value)
      else after.delete(change.key)
    if (after.size > TOGETHER) return wereApart ? own : [put([start, APART]), ...[...after].map(put)]
    const gone = wereApart ? before.map(del) : []
    const rows = inOrder([...after])
    kept.set(start, rows)
    return [...gone, rows.length === 0 ? del([start, '']) : put([start, written(start, rows)])]
  }
}
