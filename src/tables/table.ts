import { dayOf } from '../model/day.ts'

/** `texts` are a list; a `day` is written YYYY-MM-DD; `whole` numbers have 32 bits. Every value may be null. */
export type ColumnType = 'text' | 'texts' | 'whole' | 'number' | 'truth' | 'day'

export type Value = string | number | boolean | readonly string[] | null

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** A table of what is read: its columns, and its rows made of something. */
export interface Table<From> {
  readonly name: string
  readonly columns: readonly Column[]
  /** Rows with their values in the order of the columns. */
  rows(from: From): Iterable<readonly Value[]>
}

/** How the columns of a table are made of its rows: name, type, and value. */
export type ColumnsOf<Row> = readonly (readonly [
  name: string,
  type: ColumnType,
  value: (row: Row) => Value | undefined,
])[]

export const columnsOf = <Row>(columns: ColumnsOf<Row>): readonly Column[] =>
  columns.map(([name, type]) => ({ name, type }))

export function tableOf<From, Row>(
  name: string,
  rowsOf: (from: From) => Iterable<Row>,
  columns: ColumnsOf<Row>,
): Table<From> {
  return {
    name,
    columns: columnsOf(columns),
    rows: function* (from) {
      for (const row of rowsOf(from)) yield columns.map(([, , value]) => value(row) ?? null)
    },
  }
}

/** The first or last day of a date of any precision. */
export const bound = (date: string | undefined, side: 'first' | 'last'): string | null =>
  date === undefined ? null : dayOf(date, side)
