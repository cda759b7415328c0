import type { ArticleReading, Entity } from '../../model/index.ts'
import { Dataset, RDF_FORMATS, rdfWriter, type PartOptions, type RdfFormat } from '../../rdf/index.ts'
import {
  ARGUMENTS,
  ARTICLES,
  cypher,
  edgesIn,
  ENTITIES,
  EVENTS,
  gexf,
  graphml,
  MENTIONS,
  NODES_CSV,
  nodeOf,
  ParquetFile,
  PARTICIPANTS,
  RELATIONSHIPS_CSV,
  STATEMENTS,
  type NetworkFormat,
  type Table,
} from '../../tables/index.ts'
import { packageVersion } from '../package-root.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { PAGE } from './page.ts'
import type { Piece } from './write-file.ts'

/** What a graph can be written as. */
export const FORMATS = [
  ...RDF_FORMATS,
  'jsonl',
  'gexf',
  'graphml',
  'cypher',
  'neo4j',
  'parquet',
  'void',
  'page',
] as const
export type Format = (typeof FORMATS)[number]

/** What is written unless the user says otherwise. */
export const USUAL: readonly Format[] = ['ttl', 'jsonl', 'page']

/** Of a graph with more articles, files are written when they are asked for: a few more articles would cost as much as all. */
const WRITTEN_AT_ONCE = 2_000

/** What is written of a graph that was changed, unless the user says otherwise. */
export const usualFor = (articles: number): readonly Format[] => (articles > WRITTEN_AT_ONCE ? [] : USUAL)

/** An entity, whoever speaks of it. */
export type Look = Omit<Entity, 'mentions'>

/** Makes a part of a file of some things and gives what writes it; nothing is written yet, so that it may be made anew of fewer. */
type Make<From> = (things: readonly From[]) => () => Iterable<Piece>

/** A file that is written a part at a time: what it begins with, what is made of entities, then of articles, and its end. */
export interface Export {
  readonly name: string
  begin?(): Iterable<Piece>
  readonly ofEntities?: Make<Look>
  readonly ofArticles?: Make<ArticleReading>
  end?(): Iterable<Piece>
}

/** The files of a graph. */
interface Exports {
  readonly files: readonly Export[]
  readonly hasPage: boolean
}

const made =
  <From>(pieces: (things: readonly From[]) => Iterable<Piece>): Make<From> =>
  (things) => {
    const all = [...pieces(things)]
    return () => all
  }

function* jsonLines(readings: readonly ArticleReading[]): Generator<string> {
  for (const { statements } of readings) for (const statement of statements) yield `${safeJson(statement)}\n`
}

function rdfFile(format: RdfFormat, options: PartOptions): Export {
  const { begin, between, end, pieces } = rdfWriter(format, options)
  let separator = ''
  return {
    name: `graph.${format}`,
    begin: () => [begin],
    ofArticles: (readings) => {
      const write = made(pieces)(readings)
      return function* () {
        yield separator
        separator = between
        yield* write()
      }
    },
    end: () => [end],
  }
}

function datasetFile(options: PartOptions): Export {
  const dataset = new Dataset(options)
  const ofArticles: Make<ArticleReading> = (readings) => () => {
    dataset.add(readings)
    return []
  }
  return { name: 'void.ttl', ofArticles, end: () => dataset.document() }
}

interface ParquetTable<From> {
  readonly name: string
  readonly make: Make<From>
  end(): Iterable<Piece>
}

function parquetFile<From>({ name, columns, rows }: Table<From>): ParquetTable<From> {
  const file = new ParquetFile(columns, `newsgraph ${packageVersion()}`)
  const make: Make<From> = (things) => {
    const all = things.flatMap((thing) => [...rows(thing)])
    return () => file.add(all)
  }
  return { name: `${name}.parquet`, make, end: () => file.end() }
}

function parquetFiles(): Export[] {
  const { make: ofEntities, ...entities } = parquetFile(ENTITIES)
  const ofArticles = [ARTICLES, MENTIONS, STATEMENTS, ARGUMENTS, EVENTS, PARTICIPANTS].map(parquetFile)
  return [...ofArticles.map(({ make, ...file }) => ({ ...file, ofArticles: make })), { ...entities, ofEntities }]
}

function networkFile(extension: string, { begin, node, between, edge, end }: NetworkFormat): Export {
  let joint = between
  const takeJoint = (): string => {
    const taken = joint
    joint = ''
    return taken
  }
  return {
    name: `graph.${extension}`,
    begin: () => [begin],
    ofEntities: made((entities) => entities.map((entity) => node(nodeOf(entity)))),
    ofArticles: (readings) => {
      const edges = made(edgesOfAll(edge))(readings)
      return () => [takeJoint(), ...edges()]
    },
    end: () => [takeJoint(), end],
  }
}

const edgesOfAll = (edge: NetworkFormat['edge']) =>
  function* (readings: readonly ArticleReading[]): Generator<string> {
    for (const reading of readings) for (const each of edgesIn(reading)) yield edge(each)
  }

const neo4jFiles = (): Export[] => [
  {
    name: 'nodes.csv',
    begin: () => [NODES_CSV.begin],
    ofEntities: made((entities) => entities.map((entity) => NODES_CSV.node(nodeOf(entity)))),
  },
  {
    name: 'relationships.csv',
    begin: () => [RELATIONSHIPS_CSV.begin],
    ofArticles: made(edgesOfAll(RELATIONSHIPS_CSV.edge)),
  },
]

const FILES: Readonly<Record<Exclude<Format, 'page'>, (options: PartOptions) => readonly Export[]>> = {
  ttl: (options) => [rdfFile('ttl', options)],
  nt: (options) => [rdfFile('nt', options)],
  trig: (options) => [rdfFile('trig', options)],
  nq: (options) => [rdfFile('nq', options)],
  jsonld: (options) => [rdfFile('jsonld', options)],
  jsonl: () => [{ name: 'statements.jsonl', ofArticles: made(jsonLines) }],
  gexf: () => [networkFile('gexf', gexf(`newsgraph ${packageVersion()}`))],
  graphml: () => [networkFile('graphml', graphml)],
  cypher: () => [networkFile('cypher', cypher)],
  neo4j: neo4jFiles,
  parquet: parquetFiles,
  void: (options) => [datasetFile(options)],
}

/** The files of a graph in some formats; each can be written once. @throws RdfError where a format cannot hold the profile. */
export function exportsOf(formats: readonly Format[], options: PartOptions): Exports {
  const files = formats.flatMap((format) => (format === 'page' ? [] : FILES[format](options)))
  return { files, hasPage: formats.includes('page') }
}

/** Whether what is written as any of these tells of contradictions, which are found in all articles at once. */
export const tellContradictions = (formats: readonly Format[]): boolean =>
  formats.some((format) => format === 'void' || (RDF_FORMATS as readonly string[]).includes(format))

export const namesOf = ({ files, hasPage }: Exports): string[] => [
  ...files.map(({ name }) => name),
  ...(hasPage ? [PAGE] : []),
]
