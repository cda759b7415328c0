import type { Column, ColumnType, Value } from '../table.ts'
import { labelOf, typeOf } from './neo4j-names.ts'
import { EDGE_COLUMNS, NODE_COLUMNS, type NetworkEdge, type NetworkNode } from './rows.ts'
import { holdable } from './xml.ts'

const TYPES: Readonly<Record<ColumnType, string>> = { text: '', texts: ':string[]', whole: ':int', number: ':float', truth: ':boolean', day: ':date' } // prettier-ignore

/** Line ends would ask for an option of the importer, and a semicolon parts the values of a list. */
const quoted = (text: string): string =>
  `"${holdable(text)
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('"', '""')}"`

const cell = (value: Value): string => {
  if (value === null) return ''
  if (typeof value === 'object') return quoted(value.map((each) => each.replaceAll(';', ',')).join(';'))
  return typeof value === 'string' ? quoted(value) : String(value)
}

const line = (...cells: readonly string[]): string => `${cells.join(',')}\n`
const named = (columns: readonly Column[]): string[] => columns.map(({ name, type }) => name + TYPES[type])

/** nodes.csv and relationships.csv of `neo4j-admin database import`. */
export const NODES_CSV = {
  begin: line('id:ID', 'label', ...named(NODE_COLUMNS), ':LABEL'),
  node: (node: NetworkNode): string =>
    line(quoted(node.id), quoted(node.label), ...node.values.map(cell), `Entity;${labelOf(node.class)}`),
}

export const RELATIONSHIPS_CSV = {
  begin: line(':START_ID', ':END_ID', ':TYPE', 'id', 'label', ...named(EDGE_COLUMNS)),
  edge: (edge: NetworkEdge): string =>
    line(quoted(edge.source), quoted(edge.target), typeOf(edge), ...[edge.id, edge.label, ...edge.values].map(cell)),
}
