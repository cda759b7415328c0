import { isAsserted, type Statement } from '../../model/index.ts'
import type { Style } from '../terminal/style.ts'
import { tableLines, type Column, type TableRow } from '../terminal/table.ts'
import { statementCells, type LabelOf } from './statement-cells.ts'

interface Group {
  readonly title: string
  readonly holds: (statement: Statement) => boolean
  readonly paint: (style: Style) => (text: string) => string
}

/** Every statement belongs to the first group that holds it. */
const GROUPS: readonly Group[] = [
  { title: 'Told as fact', holds: isAsserted, paint: (style) => style.green },
  { title: 'Denied, or said not to be', holds: ({ polarity }) => polarity === 'negative', paint: (style) => style.red },
  { title: 'Planned, possible or wanted', holds: ({ modality }) => modality !== 'actual', paint: (style) => style.yellow }, // prettier-ignore
  { title: 'Claimed by a source', holds: () => true, paint: (style) => style.cyan },
]

const COLUMNS: readonly Column[] = [
  { title: 'status' },
  { title: 'subject', minimum: 12 },
  { title: 'relation', minimum: 10 },
  { title: 'object', minimum: 14 },
  { title: 'time', minimum: 10 },
  { title: 'source', minimum: 8 },
  { title: 'conf.', align: 'right', minimum: 5 },
]

export interface StatementTableOptions {
  readonly labelOf: LabelOf
  readonly style: Style
  readonly width: number
  /** At most this many statements a group, the surest. */
  readonly limit?: number
}

function rowOf(statement: Statement, { labelOf, style }: StatementTableOptions, group: Group): TableRow {
  const cells = statementCells(statement, labelOf)
  const paint = group.paint(style)
  return {
    cells: [
      cells.status,
      cells.subject,
      cells.relation,
      cells.object,
      cells.time,
      cells.source,
      statement.confidence.toFixed(2),
    ],
    paint: (cell, column) => (column === 0 ? paint(cell) : column === 6 ? style.dim(cell) : cell),
  }
}

/** Tables of statements, one for what is told as fact and one for each way of not being that, the surest first. */
export function statementTable(statements: readonly Statement[], options: StatementTableOptions): string[] {
  const { style, width, limit = Number.POSITIVE_INFINITY } = options
  const groups = GROUPS.map((group) => ({ group, members: [] as Statement[] }))
  for (const statement of statements) groups.find(({ group }) => group.holds(statement))?.members.push(statement)
  return groups.flatMap(({ group, members }) => {
    if (members.length === 0) return []
    const shown = members.toSorted((a, b) => b.confidence - a.confidence).slice(0, limit)
    const [head, ...rows] = tableLines(COLUMNS, shown.map((each) => rowOf(each, options, group)), width) // prettier-ignore
    const rest = members.length - shown.length
    return [
      style.bold(`${group.title} (${members.length})`),
      style.dim(head ?? ''),
      ...rows,
      ...(rest > 0 ? [style.dim(`… and ${rest} more`)] : []),
      '',
    ]
  })
}
