import { displayWidth, fit, truncate, wrap } from './width.ts'

export interface Column {
  readonly title: string
  /** Columns are narrowed down to this many characters, the widest for its share first. */
  readonly minimum?: number
  readonly align?: 'left' | 'right'
  /** Long cells are broken into as many lines before they are cut; one, if left out. */
  readonly lines?: number
  /** How much room it gets beside the others where there is not enough for all; 1, if left out. */
  readonly share?: number
}

export interface TableRow {
  readonly cells: readonly string[]
  /** Marks up the finished cell of a column. */
  readonly paint?: (cell: string, column: number) => string
}

const GAP = 2
const MINIMUM = 6

const plain = (text: string): string => text

type Fitted<Kind extends Column> = Kind & { width: number }

/** Columns with their natural widths, the one that is widest for its share narrowed step by step until all fit into `width`. */
function fitted<Kind extends Column>(
  columns: readonly Kind[],
  rows: readonly TableRow[],
  width: number,
): Fitted<Kind>[] {
  const found = columns.map((column, index): Fitted<Kind> => {
    const natural = [column.title, ...rows.map((row) => row.cells[index] ?? '')].map(displayWidth)
    return { ...column, width: natural.reduce((a, b) => Math.max(a, b)) }
  })
  const room = ({ width: own, share = 1 }: Fitted<Kind>): number => own / share
  let excess = found.reduce((sum, each) => sum + each.width, 0) - (width - GAP * (columns.length - 1))
  for (; excess > 0; excess--) {
    const [first, ...others] = found.filter(({ width: own, minimum = MINIMUM }) => own > minimum)
    if (first === undefined) break
    others.reduce((a, b) => (room(b) > room(a) ? b : a), first).width--
  }
  return found
}

function cell(text: string, width: number, align: Column['align']): string {
  if (align !== 'right') return fit(text, width)
  const cut = truncate(text, width)
  return ' '.repeat(Math.max(0, width - displayWidth(cut))) + cut
}

/** Lines of a table that is at most `width` columns wide; cells hold safe text without markup. Empty columns are left out. */
export function tableLines(columns: readonly Column[], rows: readonly TableRow[], width: number): string[] {
  const used = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => rows.some((row) => row.cells[index]))
  const cut = rows.map((row) => ({ ...row, cells: used.map(({ index }) => row.cells[index] ?? '') }))
  const kept = fitted(used, cut, width)
  const line = (cells: readonly string[], paint: NonNullable<TableRow['paint']>): string =>
    kept
      .map((column, at) => paint(cell(cells[at] ?? '', column.width, column.align), column.index))
      .join(' '.repeat(GAP))
      .trimEnd()
  const linesOf = ({ cells, paint = plain }: TableRow): string[] => {
    const broken = kept.map((column, at) => wrap(cells[at] ?? '', column.width, column.lines ?? 1))
    const height = Math.max(...broken.map(({ length }) => length))
    return Array.from({ length: height }, (_, at) =>
      line(
        broken.map((pieces) => pieces[at] ?? ''),
        paint,
      ),
    )
  }
  const titles = kept.map((column) => column.title)
  return [line(titles, plain), ...cut.flatMap(linesOf)]
}
