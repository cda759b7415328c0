import { applied, del, put, type Change } from './change.ts'
import { changedPages, FIRST_PAGE, pageAt, pagesOf, readPages, writtenPages, type Page } from './index-pages.ts'
import type { Row } from './index-rows.ts'
import { indexOf, key as keyOf, type Index } from './keys.ts'
import { Recent } from './recent.ts'
import { inOrder, placeIn, readRows, writtenRows } from './rows-in-order.ts'

/** What lies next to a row, the nearest first. */
export interface Beside {
  readonly before: Iterable<Row>
  readonly after: Iterable<Row>
}

/** So many rows under a key lie in one: most keys have few, and one row is read and written in less time than some. */
const TOGETHER = 16
/** Rows that are kept in memory at most, about. */
const KEPT = 80_000

interface Paged {
  /** What each begins with, in order. */
  readonly pages: readonly string[]
}

/** What lies under a key: a few rows, or the pages of many. */
type Block = readonly Row[] | Paged

const hasPages = (block: Block): block is Paged => 'pages' in block
const sizeOf = (block: Block): number => 1 + (hasPages(block) ? block.pages.length : block.length)

/** What lies under a key after changes, with the pages that were written, and those that are no more. */
interface Changed {
  readonly block: Block
  readonly pages: readonly Page[]
  readonly gone: readonly string[]
}

/** Changes as the database takes them, with what lies under their keys then. */
interface Laid {
  readonly laid: readonly Change[]
  readonly blocks: ReadonlyMap<string, Block>
  readonly pages: ReadonlyMap<string, readonly Row[] | undefined>
}

/**
 * The indexes by which articles are joined, and subjects and objects found: rows in order, by what their keys begin with. How they lie in the database depends on
 * nothing but which there are: few in one row under the key itself, many in rows of some each, of which that one tells.
 */
export class Indexes {
  readonly #get: (key: string) => string | undefined
  readonly #blocks = new Recent<Block>(KEPT, sizeOf)
  readonly #pages = new Recent<readonly Row[]>(KEPT, (rows) => 1 + rows.length)

  /** @param get reads a row of the database */
  constructor(get: (key: string) => string | undefined) {
    this.#get = get
  }

  /** The rows next to one that lies under a key. */
  beside(index: Index, term: string, own: string): Beside {
    const start = keyOf(index, term)
    const block = this.#block(start)
    const pages = hasPages(block) ? block.pages : NO_PAGES
    const page = pageAt(pages, own.slice(start.length + 1))
    const rowsOf = (at: number): readonly Row[] => (hasPages(block) ? this.#page(start, block.pages[at] ?? '') : block)
    const rows = rowsOf(page)
    const place = placeIn(rows, own)
    const next = rows[place]?.[0] === own ? place + 1 : place
    return { before: backwards(rowsOf, page, place - 1), after: forwards(rowsOf, page, next, pages.length) }
  }

  /** The first rows under a key. */
  firstUnder(index: Index, term: string, count = Infinity): readonly Row[] {
    const start = keyOf(index, term)
    const block = this.#block(start)
    if (!hasPages(block)) return block.slice(0, count)
    const rows: Row[] = []
    for (const page of block.pages) {
      if (rows.length >= count) break
      for (const row of this.#page(start, page)) rows.push(row)
    }
    return rows.slice(0, count)
  }

  /** What a row under a key holds; undefined where there is none. */
  at(index: Index, term: string, own: string): string | undefined {
    const start = keyOf(index, term)
    const block = this.#block(start)
    const rows = hasPages(block)
      ? this.#page(start, block.pages[pageAt(block.pages, own.slice(start.length + 1))] ?? '')
      : block
    const row = rows[placeIn(rows, own)]
    return row?.[0] === own ? row[1] : undefined
  }

  /** All rows that a row of the database holds. */
  static rowsIn([key, value]: Row): Row[] {
    const start = indexOf(key)
    if (start !== undefined) return readRows(start, value)
    return readPages(value) === undefined ? readRows(key, value) : []
  }

  /**
   * Has changes written as rows of the database.
   * @param write writes all of them, or none and throws
   */
  async write(changes: readonly Change[], write: (changes: readonly Change[]) => Promise<void>): Promise<void> {
    try {
      const { laid, blocks, pages } = this.#laidOut(changes)
      await write(laid)
      // most of it is asked for next
      for (const [start, block] of blocks) this.#blocks.set(start, block)
      for (const [page, rows] of pages)
        if (rows === undefined) this.#pages.delete(page)
        else this.#pages.set(page, rows)
    } catch (error) {
      this.#blocks.clear()
      this.#pages.clear()
      throw error
    }
  }

  #block(start: string): Block {
    const known = this.#blocks.get(start)
    if (known !== undefined) return known
    const value = this.#get(start)
    const pages = value === undefined ? undefined : readPages(value)
    const block = pages === undefined ? readRows(start, value ?? '') : { pages }
    this.#blocks.set(start, block)
    return block
  }

  #page(start: string, page: string): readonly Row[] {
    const own = pageKey(start, page)
    const known = this.#pages.get(own)
    if (known !== undefined) return known
    const rows = readRows(start, this.#get(own) ?? '')
    this.#pages.set(own, rows)
    return rows
  }

  #laidOut(changes: readonly Change[]): Laid {
    const laid: Change[] = []
    const [blocks, pages] = [new Map<string, Block>(), new Map<string, readonly Row[] | undefined>()]
    const changed = new Map<string, Change[]>()
    for (const change of changes) {
      const start = indexOf(change.key)
      const own = start === undefined ? laid : changed.get(start)
      if (own === undefined) changed.set(start as string, [change])
      else own.push(change)
    }
    for (const [start, own] of changed) {
      const { block, pages: written, gone } = this.#changed(start, own)
      for (const page of gone) {
        pages.set(pageKey(start, page), undefined)
        laid.push(del([pageKey(start, page), '']))
      }
      for (const { page, rows } of written) {
        pages.set(pageKey(start, page), rows)
        laid.push(put([pageKey(start, page), writtenRows(start, rows)]))
      }
      if (block === this.#blocks.get(start)) continue
      blocks.set(start, block)
      laid.push(blockChange(start, block))
    }
    return { laid, blocks, pages }
  }

  #changed(start: string, own: readonly Change[]): Changed {
    const block = this.#block(start)
    if (!hasPages(block)) return laidAnew(start, inOrder([...applied(block, own)]))
    const found = changedPages(start, block, own, (page) => this.#page(start, page))
    if (own.every(({ type }) => type === 'put')) return found
    const written = new Map(found.pages.map(({ page, rows }) => [page, rows]))
    const rows: Row[] = []
    for (const page of found.block.pages) {
      for (const row of written.get(page) ?? this.#page(start, page)) rows.push(row)
      if (rows.length > TOGETHER) return found
    }
    return { block: rows, pages: [], gone: block.pages }
  }
}

/** Where few rows lie in one. */
const NO_PAGES: readonly string[] = [FIRST_PAGE]

function* backwards(rowsOf: (page: number) => readonly Row[], page: number, place: number): Generator<Row> {
  for (let at = place; at >= 0; at--) yield rowsOf(page)[at] as Row
  for (let at = page - 1; at >= 0; at--) yield* rowsOf(at).toReversed()
}

function* forwards(
  rowsOf: (page: number) => readonly Row[],
  page: number,
  place: number,
  pages: number,
): Generator<Row> {
  yield* rowsOf(page).slice(place)
  for (let at = page + 1; at < pages; at++) yield* rowsOf(at)
}

const pageKey = (start: string, page: string): string => `${start}\0${page}`

function blockChange(start: string, block: Block): Change {
  if (hasPages(block)) return put([start, writtenPages(block.pages)])
  return block.length === 0 ? del([start, '']) : put([start, writtenRows(start, block)])
}

/** A few rows in one, and more of them in pages. */
function laidAnew(start: string, rows: readonly Row[]): Changed {
  if (rows.length <= TOGETHER) return { block: rows, pages: [], gone: [] }
  const pages = pagesOf(start, FIRST_PAGE, rows)
  return { block: { pages: pages.map(({ page }) => page) }, pages, gone: [] }
}
