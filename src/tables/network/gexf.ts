import type { Column, ColumnType, Value } from '../table.ts'
import type { NetworkFormat } from './network.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from './rows.ts'
import { plainValue, xml, XML_HEAD } from './xml.ts'

const TYPES: Readonly<Record<ColumnType, string>> = { text: 'string', texts: 'string', whole: 'integer', number: 'double', truth: 'boolean', day: 'string' } // prettier-ignore

const attributes = (of: 'node' | 'edge', columns: readonly Column[]): string =>
  [
    `<attributes class="${of}">`,
    ...columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`),
    '</attributes>\n',
  ].join('\n')

const valuesOf = (columns: readonly Column[], values: readonly Value[]): string =>
  columns
    .map(({ name }, at) => {
      const value = values[at] ?? null
      return value === null ? '' : `<attvalue for="${name}" value="${xml(plainValue(value))}"/>`
    })
    .join('')

/** GEXF 1.3 (gexf.net), as Gephi reads it. */
export const gexf = (creator: string): NetworkFormat => ({
  begin: `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>${xml(creator)}</creator></meta>
<graph mode="static" defaultedgetype="directed">
${attributes('node', NODE_COLUMNS)}${attributes('edge', EDGE_COLUMNS)}<nodes>
`,
  node: ({ id, label, values }) =>
    `<node id="${xml(id)}" label="${xml(label)}"><attvalues>${valuesOf(NODE_COLUMNS, values)}</attvalues></node>\n`,
  between: '</nodes>\n<edges>\n',
  edge: ({ id, source, target, label, values }) =>
    `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" label="${xml(label)}"><attvalues>${valuesOf(EDGE_COLUMNS, values)}</attvalues></edge>\n`,
  end: '</edges>\n</graph>\n</gexf>\n',
})
