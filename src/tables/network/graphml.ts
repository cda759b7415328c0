import type { Column, ColumnType, Value } from '../table.ts'
import type { NetworkFormat } from './network.ts'
import { EDGE_COLUMNS, NODE_COLUMNS } from './rows.ts'
import { plainValue, xml, XML_HEAD } from './xml.ts'

const TYPES: Readonly<Record<ColumnType, string>> = { text: 'string', texts: 'string', whole: 'int', number: 'double', truth: 'boolean', day: 'string' } // prettier-ignore

const withLabel = (columns: readonly Column[]): readonly Column[] => [{ name: 'label', type: 'text' }, ...columns]
const OF_NODES = withLabel(NODE_COLUMNS)
const OF_EDGES = withLabel(EDGE_COLUMNS)

const keys = (of: 'node' | 'edge', columns: readonly Column[]): string =>
  columns
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('')

const data = (of: 'node' | 'edge', columns: readonly Column[], values: readonly Value[]): string =>
  columns
    .map(({ name }, at) => {
      const value = values[at] ?? null
      return value === null ? '' : `<data key="${of}-${name}">${xml(plainValue(value))}</data>`
    })
    .join('')

/** GraphML (graphml.graphdrawing.org), as yEd, igraph and NetworkX read it. */
export const graphml: NetworkFormat = {
  begin: `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('node', OF_NODES)}${keys('edge', OF_EDGES)}<graph edgedefault="directed">
`,
  node: ({ id, label, values }) => `<node id="${xml(id)}">${data('node', OF_NODES, [label, ...values])}</node>\n`,
  between: '',
  edge: ({ id, source, target, label, values }) =>
    `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', OF_EDGES, [label, ...values])}</edge>\n`,
  end: '</graph>\n</graphml>\n',
}
