import { relationWords, sourcesOf, timeWords, type Statement } from '../../src/model/index.ts'
import type { Drawing } from '../graph/draw.ts'
import type { GraphIndex } from '../graph-index.ts'
import { pngOf, svgOf } from '../picture/picture.ts'
import type { Viewer } from '../viewer.ts'
import { argumentText, headlineOf, stanceText } from '../words.ts'
import { xml } from '../xml.ts'
import { writeTurtle } from './turtle.ts'

/** A form in which what is shown can be taken along. */
export interface Format {
  readonly id: string
  readonly label: string
  /** Name of the file. */
  readonly file: string
  readonly type: string
  readonly write: (viewer: Viewer) => string
  /** Whether there is anything to take; left out, always. */
  readonly isThere?: (viewer: Viewer) => boolean
}

/** A form in which the picture can be taken along as it is seen, where one is. */
export interface PictureFormat extends Omit<Format, 'write' | 'isThere'> {
  readonly write: (viewer: Viewer, drawing: Drawing) => string | Promise<Blob>
}

/** A cell that no spreadsheet takes for a formula or ends early (OWASP, "CSV injection"). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const HEAD = [
  'subject', 'relation', 'object', 'told as', 'source', 'when', 'sentence', 'article', 'published', 'url', 'confidence', 'id',
] // prettier-ignore

function rowOf(index: GraphIndex, statement: Statement): string[] {
  const { subject, object, attribution, time, evidence, confidence, id } = statement
  const article = index.articles.get(evidence.article)
  return [
    argumentText(index, subject),
    relationWords(statement),
    object === null ? '' : argumentText(index, object),
    stanceText(statement),
    attribution === null
      ? ''
      : sourcesOf(attribution)
          .map((source) => argumentText(index, source))
          .join(', '),
    time === null ? '' : timeWords(time),
    evidence.text,
    article === undefined ? evidence.article : headlineOf(article),
    article?.published ?? '',
    article?.url ?? '',
    confidence.toFixed(2),
    id,
  ]
}

const writeCsv = ({ index, visible }: Viewer): string =>
  [HEAD, ...visible().statements.map((statement) => rowOf(index, statement))]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')

/** GEXF 1.3: the nodes and edges of the picture. */
function writeGexf({ scene }: Viewer): string {
  const { nodes, edges } = scene()
  const label = (at: number): string => {
    const node = nodes[at]
    if (node === undefined) return ''
    return node.kind === 'entity' ? node.entity.label : headlineOf(node.article)
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="directed">',
    '<nodes>',
    ...nodes.map(({ key }, at) => `<node id="${xml(key)}" label="${xml(label(at))}"/>`),
    '</nodes>',
    '<edges>',
    ...edges.map(
      ({ key, source, target, labels, statements, directed }) =>
        `<edge id="${xml(key)}" source="${xml(source)}" target="${xml(target)}" label="${xml(labels.full)}" weight="${statements.length}" type="${directed ? 'directed' : 'undirected'}"/>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ].join('\n')
}

const writeJson = ({ visible }: Viewer): string =>
  visible()
    .statements.map((each) => JSON.stringify(each))
    .join('\n')

/** `india`; quoted where it would be two words or none. */
const decided = (id: string): string => (/^[^\s"]+$/.test(id) ? id : JSON.stringify(id))

const writeDecisions = ({ store }: Viewer): string =>
  store.state.same.map((ids) => `${['same', ...ids.map(decided)].join(' ')}\n`).join('')

/** What the filters leave as rows; what the picture shows as a graph. */
export const FORMATS: readonly Format[] = [
  { id: 'csv', label: 'Statements as CSV', file: 'statements.csv', type: 'text/csv', write: writeCsv },
  {
    id: 'jsonl',
    label: 'Statements as JSON lines',
    file: 'statements.jsonl',
    type: 'application/x-ndjson',
    write: writeJson,
  },
  { id: 'turtle', label: 'Statements as Turtle', file: 'graph.ttl', type: 'text/turtle', write: writeTurtle },
  {
    id: 'decisions',
    label: 'Decisions on who is the same',
    file: 'decisions.txt',
    type: 'text/plain',
    write: writeDecisions,
    isThere: ({ store }) => store.state.same.length > 0,
  },
  { id: 'gexf', label: 'Picture as GEXF', file: 'picture.gexf', type: 'application/gexf+xml', write: writeGexf },
]

export const PICTURE_FORMATS: readonly PictureFormat[] = [
  { id: 'png', label: 'Picture as PNG', file: 'picture.png', type: 'image/png', write: pngOf },
  { id: 'svg', label: 'Picture as SVG', file: 'picture.svg', type: 'image/svg+xml', write: svgOf },
]
