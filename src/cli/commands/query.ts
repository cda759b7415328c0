import type { Command } from 'commander'
import { Option } from 'commander'
import { credentialsOf } from '../../node/http/credentials.ts'
import { GRAPH_FORMATS, ROW_FORMATS } from '../../node/sparql/formats.ts'
import { openSparql } from '../../node/sparql/open.ts'
import { formOf } from '../../node/sparql/query-text.ts'
import { STORE_KINDS, type StoreKind } from '../../node/stores/presets.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { command, parseWhole } from '../command.ts'
import type { CommandContext } from '../context.ts'
import { withGraph } from '../query/askable.ts'
import { answersTo, showAnswers, type PatternOptions } from '../query/pattern.ts'
import { answerSparql, queryText, type Format } from '../query/sparql.ts'
import { UsageError } from '../usage-error.ts'

interface QueryOptions extends RdfChoice, PatternOptions {
  readonly format: Format
  readonly pattern?: string
  readonly ontology?: readonly string[]
  readonly store?: StoreKind
  readonly vocabulary?: boolean
}

const OF_PATTERNS = ['since', 'until', 'planned', 'denied', 'saidBy', 'limit'] as const
const PATTERN_FORMATS: readonly Format[] = ['table', 'csv', 'json']

async function askSparql(context: CommandContext, graph: string, given: string, options: QueryOptions): Promise<void> {
  const misplaced = OF_PATTERNS.find((name) => options[name] !== undefined)
  if (misplaced !== undefined)
    throw new UsageError(
      `--${misplaced === 'saidBy' ? 'said-by' : misplaced} goes with --pattern; in SPARQL, write it into the query.`,
    )
  const query = await queryText(context, given)
  formOf(query)
  const { format, ...others } = options
  const client = { credentials: credentialsOf(context.environment) }
  await answerSparql(context, await openSparql(graph, { ...others, client }), query, format)
}

async function askPattern(
  context: CommandContext,
  graph: string,
  pattern: string,
  options: QueryOptions,
): Promise<void> {
  const { format, ontology } = options
  if (!PATTERN_FORMATS.includes(format))
    throw new UsageError(`--pattern is answered as ${PATTERN_FORMATS.join(', ')}, not as ${format}.`)
  const known = ontology === undefined ? {} : { ontology }
  const answers = await withGraph(graph, known, (opened) => answersTo(pattern, options, opened))
  showAnswers(context, answers, format)
}

function run(context: CommandContext, graph: string, given: string | undefined, options: QueryOptions): Promise<void> {
  const { pattern } = options
  if ((given === undefined) === (pattern === undefined))
    throw new UsageError('Give either a query in SPARQL or --pattern "India imports ?what".')
  return pattern === undefined
    ? askSparql(context, graph, given ?? '', options)
    : askPattern(context, graph, pattern, options)
}

/** `newsgraph query`: questions, in SPARQL or as patterns of words, answered out of a graph. */
export function queryCommand(context: CommandContext): Command {
  return command('query', 'Ask a graph, in SPARQL or by a pattern of words.', [
    ['query out --pattern "India imports ?what"', 'answers with their sentences'],
    ['query out --pattern "who visits ?where" --planned --since 2025-08', 'only what is planned, from then on'],
    ["query out 'SELECT ?what { entity:india ng:imports/rdfs:label ?what }'", 'rows, as a table'],
    ['query out meetings.rq', 'who met whom: one of the fifteen queries that newsgraph ships'],
    ['query out question.rq --format csv > rows.csv', 'a query in a file'],
    ["query graph.ttl 'DESCRIBE entity:india'", 'a file of RDF; the answer as Turtle'],
    [
      "query http://localhost:3030/news 'ASK { ?s ng:visits ?o }'",
      'a store that it was pushed to, or its SPARQL endpoint',
    ],
  ])
    .argument('<graph>', 'folder that newsgraph build wrote, file of RDF, or address of a store')
    .argument('[query]', 'SPARQL, a file of it (.rq), or - for standard input; usual prefixes need no declaration')
    .option('--pattern <words>', 'subject, relation, object and "from …", each in words or a ?variable')
    .option('--since <date>', 'only what is said of that time or later: 2025, 2025-08 or 2025-08-13')
    .option('--until <date>', 'only what is said of that time or before')
    .option('--planned', 'only what is planned')
    .option('--denied', 'only what is said not to be so')
    .option('--said-by <name>', 'only what this source says')
    .option('--limit <count>', 'answers to a pattern at most (default: 1000)', parseWhole(1, 1_000_000))
    .addOption(
      new Option('--format <format>', 'form of the output')
        .choices(['table', ...ROW_FORMATS, ...GRAPH_FORMATS])
        .default('table'),
    )
    .addOption(new Option('--store <kind>', 'what the store is, where its address does not tell').choices(STORE_KINDS))
    .option('--vocabulary', 'ask the ontology and the vocabulary of statements as well')
    .rdfOptions()
    .action((graph: string, query: string | undefined, options: QueryOptions) => run(context, graph, query, options))
}
