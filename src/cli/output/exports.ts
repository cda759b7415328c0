import type { ArticleReading, Entity, Ontology } from '../../model/index.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { rdfPieces } from '../../rdf/index.ts'
import { ARGUMENTS, ARTICLES, ENTITIES, MENTIONS, ParquetFile, STATEMENTS, type Table } from '../../tables/index.ts'
import { packageVersion } from '../package-root.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { PAGE } from './page.ts'
import type { Piece } from './write-file.ts'

/** What a graph can be written as. */
export const FORMATS = ['ttl', 'nt', 'trig', 'nq', 'jsonl', 'parquet', 'page'] as const
export type Format = (typeof FORMATS)[number]

/** What is written unless the user says otherwise. */
export const USUAL: readonly Format[] = ['ttl', 'jsonl', 'page']

/** Of a graph with more articles, files are written when they are asked for: a few more articles would cost as much as all. */
const WRITTEN_AT_ONCE = 2_000

/** What is written of a graph that was changed, unless the user says otherwise. */
export const usualFor = (articles: number): readonly Format[] => (articles > WRITTEN_AT_ONCE ? [] : USUAL)

/** A file that is written a part at a time. */
export interface Export<From> {
  readonly name: string
  /** Makes what it holds of some things and gives what writes it; nothing is written yet, so that it may be made anew of fewer. */
  make(things: readonly From[]): () => Iterable<Piece>
  /** What follows on all of them. */
  end(): Iterable<Piece>
}

/** The files of a graph. */
export interface Exports {
  readonly ofArticles: readonly Export<ArticleReading>[]
  readonly ofEntities: readonly Export<Omit<Entity, 'mentions'>>[]
  readonly hasPage: boolean
}

function textFile<From>(name: string, pieces: (things: readonly From[]) => Iterable<string>): Export<From> {
  const make = (things: readonly From[]): (() => readonly string[]) => {
    const made = [...pieces(things)]
    return () => made
  }
  return { name, make, end: () => [] }
}

function parquetFile<From>({ name, columns, rows }: Table<From>): Export<From> {
  const file = new ParquetFile(columns, `newsgraph ${packageVersion()}`)
  const make = (things: readonly From[]): (() => Iterable<Uint8Array>) => {
    const made = things.flatMap((thing) => [...rows(thing)])
    return () => file.add(made)
  }
  return { name: `${name}.parquet`, make, end: () => file.end() }
}

function* jsonLines(readings: readonly ArticleReading[]): Generator<string> {
  for (const { statements } of readings) for (const statement of statements) yield `${safeJson(statement)}\n`
}

function fileFor(
  format: Exclude<Format, 'parquet' | 'page'>,
  ontology: Ontology,
  choice: RdfChoice,
): Export<ArticleReading> {
  if (format === 'jsonl') return textFile('statements.jsonl', jsonLines)
  return textFile(`graph.${format}`, (readings) => rdfPieces(readings, format, { ontology, ...choice }))
}

/** The files of a graph in some formats; each can be written once. */
export function exportsOf(formats: readonly Format[], ontology: Ontology, choice: RdfChoice): Exports {
  const texts = formats.flatMap((format) =>
    format === 'parquet' || format === 'page' ? [] : [fileFor(format, ontology, choice)],
  )
  const hasTables = formats.includes('parquet')
  const tables = hasTables ? [ARTICLES, MENTIONS, STATEMENTS, ARGUMENTS].map(parquetFile) : []
  return {
    ofArticles: [...texts, ...tables],
    ofEntities: hasTables ? [parquetFile(ENTITIES)] : [],
    hasPage: formats.includes('page'),
  }
}

export const namesOf = ({ ofArticles, ofEntities, hasPage }: Exports): string[] => [
  ...[...ofArticles, ...ofEntities].map(({ name }) => name),
  ...(hasPage ? [PAGE] : []),
]
