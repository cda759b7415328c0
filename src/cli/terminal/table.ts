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

/** Natural widths, the column that is widest for its share narrowed step by step until all fit into `width`. */
function columnWidths(columns: readonly Column[], rows: readonly TableRow[], width: number): number[] {
  const widths = columns.map((column, index) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row.cells[index] ?? '')), displayWidth(column.title)),
  )
  const available = width - GAP * (columns.length - 1)
  const least = columns.map((column) => column.minimum ?? MINIMUM)
  const room = (index: number): number => widths[index]! / (columns[index]!.share ?? 1)
  let excess = widths.reduce((sum, each) => sum + each, 0) - available
  while (excess > 0) {
    let widest = -1
    for (let index = 0; index < widths.length; index++) {
      if (widths[index]! > least[index]! && (widest < 0 || room(index) > room(widest))) widest = index
    }
    if (widest < 0) break
    widths[widest]!--
    excess--
  }
  return widths
}

function cell(text: string, width: number, align: Column['align']): string {
  if (align !== 'right') return fit(text, width)
  const cut = truncate(text, width)
  return ' '.repeat(Math.max(0, width - displayWidth(cut))) + cut
}

/** Lines of a table that is at most `width` columns wide; cells hold safe text without markup. Empty columns are left out. */
export function tableLines(columns: readonly Column[], rows: readonly TableRow[], width: number): string[] {
  const used = columns.map((_, index) => index).filter((index) => rows.some((row) => row.cells[index]))
  const kept = used.map((index) => columns[index]!)
  const cut = rows.map((row) => ({ ...row, cells: used.map((index) => row.cells[index] ?? '') }))
  const widths = columnWidths(kept, cut, width)
  const line = (cells: readonly string[], paint: NonNullable<TableRow['paint']>): string =>
    cells
      .map((text, index) => paint(cell(text, widths[index]!, kept[index]!.align), used[index]!))
      .join(' '.repeat(GAP))
      .trimEnd()
  const linesOf = ({ cells, paint = plain }: TableRow): string[] => {
    const broken = cells.map((text, index) => wrap(text, widths[index]!, kept[index]!.lines ?? 1))
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
