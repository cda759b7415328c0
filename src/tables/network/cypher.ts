import type { Column, Value } from '../table.ts'
import { labelOf, typeOf } from './neo4j-names.ts'
import type { NetworkFormat } from './network.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from './rows.ts'
import { holdable } from './xml.ts'

const ESCAPES = new Map([['\\', '\\\\'], ["'", "\\'"], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']]) // prettier-ignore

const text = (value: string): string =>
  `'${holdable(value).replace(/[\\'\n\r\t]/g, (character) => ESCAPES.get(character) ?? '')}'`

function literal(value: Exclude<Value, null>, type: Column['type']): string {
  if (typeof value === 'object') return `[${value.map(text).join(', ')}]`
  if (typeof value !== 'string') return String(value)
  return type === 'day' ? `date(${text(value)})` : text(value)
}

const properties = (label: string, columns: readonly Column[], values: readonly Value[]): string => {
  const known = columns.flatMap(({ name, type }, at) => {
    const value = values[at] ?? null
    return value === null ? [] : [`${name}: ${literal(value, type)}`]
  })
  return `{${[`label: ${text(label)}`, ...known].join(', ')}}`
}

/** Cypher without parameters, a statement a line; running it twice changes nothing. */
export const cypher: NetworkFormat = {
  begin: 'CREATE CONSTRAINT newsgraph_entity IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;\n',
  node: ({ id, label, class: name, values }) =>
    `MERGE (n:Entity {id: ${text(id)}}) SET n += ${properties(label, NODE_COLUMNS, values)}, n:${labelOf(name)};\n`,
  between: '',
  edge: (edge) =>
    `MATCH (a:Entity {id: ${text(edge.source)}}), (b:Entity {id: ${text(edge.target)}}) ` +
    `MERGE (a)-[r:${typeOf(edge)} {id: ${text(edge.id)}}]->(b) SET r += ${properties(edge.label, EDGE_COLUMNS, edge.values)};\n`,
  end: '',
}
