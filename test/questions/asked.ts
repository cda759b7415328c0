import { readdir, readFile } from 'node:fs/promises'
import type { SparqlRow } from '../../src/node/index.ts'
import type { Row } from './by-code.ts'

const QUERIES = new URL('../../ontology/queries/', import.meta.url)

/** The questions of ontology/queries, by the name of their file. */
export const NAMES = (await readdir(QUERIES)).filter((name) => name.endsWith('.rq')).map((name) => name.slice(0, -3))

export const queryOf = (name: string): Promise<string> => readFile(new URL(`${name}.rq`, QUERIES), 'utf8')

/** Things of the graph by their ids. Labels of statements only RDF has. */
export const rowOf = (row: SparqlRow): Row =>
  Object.fromEntries(
    [...row]
      .filter(([name]) => name !== 'said' && name !== 'then')
      .map(([name, { termType, value }]) => [name, termType === 'NamedNode' ? value.replace(/^.*\//, '') : value]),
  )

export const sorted = (rows: readonly Row[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()
