import { GazetteerError } from '../error.ts'
import type { KnownEntity } from '../known/known-entity.ts'
import { readCsv } from './csv.ts'
import { ownEntity, type OwnRow } from './own-entity.ts'
import { readSkos } from './skos.ts'

/** A gazetteer of the user's; the ending of its name tells its form: `.csv`, `.jsonl`, `.ttl`. */
export interface GazetteerText {
  readonly name: string
  readonly text: string
}

/** What spreadsheets put between columns instead of commas. */
const OTHER_SEPARATORS = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
] as const

const COLUMNS = ['label', 'type', 'class', 'wikidata', 'wikipedia', 'country', 'aliases', 'acronyms']

/** What text in UTF-8 never holds: control characters but tabs and line breaks, and what stands for bytes that are none. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\uFFFD]/u

/** The entities of a user's gazetteer. @throws GazetteerError naming file, line and remedy. */
export function readOwn({ name, text }: GazetteerText): KnownEntity[] {
  if (NO_TEXT.test(text))
    throw new GazetteerError(`${name}: it is no text but binary data; name a CSV, JSON Lines or Turtle file in UTF-8.`)
  const [, ending = ''] = /\.(\w+)$/u.exec(name.toLowerCase()) ?? []
  if (ending === 'csv') return fromCsv(name, text)
  if (ending === 'jsonl' || ending === 'ndjson') return fromLines(name, text)
  if (ending === 'ttl') return readSkos(text, name).map(({ iri, row }) => ownEntity(row, `${name}, ${iri}`))
  throw new GazetteerError(`${name}: the form cannot be told from the name; end it in .csv, .jsonl or .ttl.`)
}

function fromCsv(name: string, text: string): KnownEntity[] {
  const [head, ...records] = readCsv(text.replace(/^\uFEFF/u, ''))
  const columns = head?.cells.map((cell) => cell.toLowerCase()) ?? []
  const [first = ''] = columns
  const other = columns.length === 1 ? OTHER_SEPARATORS.find(([mark]) => first.includes(mark)) : undefined
  if (other) throw new GazetteerError(`${name}:1: the columns are separated by ${other[1]}; save it with commas.`)
  const unknown = columns.find((column) => !COLUMNS.includes(column))
  if (unknown !== undefined || !columns.includes('label'))
    throw new GazetteerError(
      `${name}:1: ${unknown === undefined ? 'there is no column "label"' : `the column ${JSON.stringify(unknown)} is unknown`}; the first line names the columns, of ${COLUMNS.join(', ')}.`,
    )
  return records.map(({ line, cells }) =>
    ownEntity(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])), `${name}:${line}`),
  )
}

const fromLines = (name: string, text: string): KnownEntity[] =>
  text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const place = `${name}:${at + 1}`
    try {
      const row = JSON.parse(line) as unknown
      if (typeof row === 'object' && row !== null) return [ownEntity(row as OwnRow, place)]
    } catch (cause) {
      if (cause instanceof GazetteerError) throw cause
    }
    throw new GazetteerError(
      `${place}: not a JSON object; write one object a line, such as {"label":"…","type":"person"}.`,
    )
  })
