import { isAffirmed, isAsserted, type Statement } from '../../model/index.ts'
import type { Style } from '../terminal/style.ts'
import { tableLines, type Column, type TableRow } from '../terminal/table.ts'
import { statementCells, type LabelOf } from './statement-cells.ts'

interface Group {
  readonly title: string
  readonly holds: (statement: Statement) => boolean
  readonly paint: (style: Style) => (text: string) => string
  /** True where the title says all that the status would. */
  readonly oneStatus: boolean
}

/** Every statement belongs to the first group that holds it. */
const GROUPS: readonly Group[] = [
  { title: 'Told as fact', holds: isAsserted, paint: (style) => style.green, oneStatus: true },
  { title: 'Told as fact, but read with doubt', holds: isAffirmed, paint: (style) => style.dim, oneStatus: true },
  {
    title: 'Denied, or said not to be',
    holds: ({ polarity }) => polarity === 'negative',
    paint: (style) => style.red,
    oneStatus: false,
  },
  {
    title: 'Planned, possible or wanted',
    holds: ({ modality, eventModality }) => (eventModality ?? modality) !== 'actual',
    paint: (style) => style.yellow,
    oneStatus: false,
  },
  { title: 'Claimed by a source', holds: () => true, paint: (style) => style.cyan, oneStatus: true },
]

const COLUMNS: readonly Column[] = [
  { title: 'status', minimum: 9, lines: 2 },
  { title: 'subject', minimum: 12, lines: 3 },
  { title: 'relation', minimum: 10, lines: 2 },
  { title: 'object', minimum: 20, lines: 4, share: 2 },
  { title: 'time', minimum: 10, lines: 3 },
  { title: 'source', minimum: 8, lines: 3 },
  { title: 'conf.', align: 'right', minimum: 5 },
  { title: '', minimum: 2 },
]

/** On narrower terminals the words need the room that the confidence, by which rows are ordered anyway, would take. */
const WIDE = 100

export interface StatementTableOptions {
  readonly labelOf: LabelOf
  /** Of properties that are called otherwise than by their names. */
  readonly relationLabelOf?: LabelOf | undefined
  readonly style: Style
  readonly width: number
  /** At most this many rows a group, the surest. */
  readonly limit?: number
}

/** The cells of a row but for its confidence, which statements of the same words may differ in. */
function cellsOf(statement: Statement, { labelOf, relationLabelOf }: StatementTableOptions, group: Group): string[] {
  const { status, subject, relation, object, time, source } = statementCells(statement, labelOf, relationLabelOf)
  return [group.oneStatus ? '' : status, subject, relation, object, time, source]
}

/** Rows of statements, the surest first; of those that read the same, the surest with how often it is said. */
function rowsOf(members: readonly Statement[], options: StatementTableOptions, group: Group): TableRow[] {
  const { style, width } = options
  const paint = group.paint(style)
  const rows = new Map<string, { cells: string[]; confidence: number; count: number }>()
  for (const statement of members.toSorted((a, b) => b.confidence - a.confidence)) {
    const cells = cellsOf(statement, options, group)
    const known = rows.get(cells.join('\n'))
    if (known) known.count++
    else rows.set(cells.join('\n'), { cells, confidence: statement.confidence, count: 1 })
  }
  return [...rows.values()].map(({ cells, confidence, count }) => ({
    cells: [...cells, width < WIDE ? '' : confidence.toFixed(2), count > 1 ? `×${count}` : ''],
    paint: (cell, column) => (column === 0 ? paint(cell) : column >= 6 ? style.dim(cell) : cell),
  }))
}

/** Tables of statements, one for what is told as fact and one for each way of not being that, the surest first. */
export function statementTable(statements: readonly Statement[], options: StatementTableOptions): string[] {
  const { style, width, limit = Number.POSITIVE_INFINITY } = options
  const groups = GROUPS.map((group) => ({ group, members: [] as Statement[] }))
  for (const statement of statements) groups.find(({ group }) => group.holds(statement))?.members.push(statement)
  return groups.flatMap(({ group, members }) => {
    if (members.length === 0) return []
    const all = rowsOf(members, options, group)
    const [head, ...lines] = tableLines(COLUMNS, all.slice(0, limit), width)
    const rest = all.length - limit
    return [
      group.paint(style)(style.bold(`${group.title} (${members.length})`)),
      style.dim(head ?? ''),
      ...lines,
      ...(rest > 0 ? [style.dim(`… and ${rest} more`)] : []),
      '',
    ]
  })
}
