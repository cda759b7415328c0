import { lotOf } from '../joining/index.ts'
import { applied, type Change } from './change.ts'
import type { Row } from './index-rows.ts'
import { byBytes, inOrder } from './rows-in-order.ts'

/** Rows of a page, on average. */
const ROWS = 16

/**
 * Many rows that lie under a key lie in pages of some each. A page begins with rows that are told by lot from themselves, so that
 * the pages depend on nothing but which rows there are, and one that comes changes its own page alone.
 */
export interface Page {
  /** What the key of its first row has behind that under which all lie. */
  readonly page: string
  readonly rows: readonly Row[]
}

/** What lies before all that begins a page, which may be nothing. */
export const FIRST_PAGE = ''

const beginsPage = (rest: string): boolean => lotOf(rest) % ROWS === 0

/** Tells that a row says where pages begin, and holds no rows. */
const MARK = 'p'
export const writtenPages = (pages: readonly string[]): string => MARK + JSON.stringify(pages)

/** Undefined of what holds rows. */
export const readPages = (written: string): string[] | undefined =>
  written.startsWith(MARK) ? (JSON.parse(written.slice(MARK.length)) as string[]) : undefined

/** Which page a row lies in, or would. */
export function pageAt(pages: readonly string[], rest: string): number {
  let [low, high] = [1, pages.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byBytes(pages[middle] ?? '', rest) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The pages of rows in order, of which those before all that begins a page lie in one of that name. */
export function pagesOf(start: string, first: string, rows: readonly Row[]): Page[] {
  let own: Row[] = []
  const pages: Page[] = [{ page: first, rows: own }]
  for (const row of rows) {
    const rest = row[0].slice(start.length + 1)
    if (rest !== first && beginsPage(rest)) {
      own = []
      pages.push({ page: rest, rows: own })
    }
    own.push(row)
  }
  return pages
}

interface ChangedPages {
  readonly block: { readonly pages: readonly string[] }
  readonly pages: readonly Page[]
  readonly gone: readonly string[]
}

/** What changes make of pages. @param rowsOf the rows of a page so far */
export function changedPages(
  start: string,
  block: { readonly pages: readonly string[] },
  changes: readonly Change[],
  rowsOf: (page: string) => readonly Row[],
): ChangedPages {
  const before = block.pages
  const changed = new Map<number, Change[]>()
  for (const change of changes) {
    const rest = change.key.slice(start.length + 1)
    const at = pageAt(before, rest)
    changed.set(at, [...(changed.get(at) ?? []), change])
    // what is left of a page whose beginning goes belongs to the one before it
    if (change.type === 'del' && at > 0 && before[at] === rest && !changed.has(at - 1)) changed.set(at - 1, [])
  }
  const pages: Page[] = []
  const places = [...changed.keys()].sort((a, b) => a - b)
  for (let from = 0; from < places.length;) {
    let to = from + 1
    while (to < places.length && places[to] === (places[to - 1] ?? 0) + 1) to += 1
    const run = places.slice(from, to)
    const rows = run.flatMap((at) => rowsOf(before[at] ?? ''))
    const after = inOrder([
      ...applied(
        rows,
        run.flatMap((at) => changed.get(at) ?? []),
      ),
    ])
    pages.push(...pagesOf(start, before[run[0] ?? 0] ?? '', after))
    from = to
  }
  const written = new Set(pages.map(({ page }) => page))
  const gone = places.flatMap((at) => before[at] ?? []).filter((page) => !written.has(page))
  const begun = pages.map(({ page }) => page).filter((page) => before[pageAt(before, page)] !== page)
  if (gone.length + begun.length === 0) return { block, pages, gone }
  const left = new Set(gone)
  const all = [...before.filter((page) => !left.has(page)), ...begun].sort(byBytes)
  return { block: { pages: all }, pages, gone }
}
