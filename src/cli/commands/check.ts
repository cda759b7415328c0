import type { Command } from 'commander'
import { Option } from 'commander'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { KnowledgeGraph } from '../../graph/index.ts'
import { NewsgraphError, type ArticleReading, type Ontology } from '../../model/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import { fromRdf } from '../../rdf/index.ts'
import { DATABASE, Store } from '../../store/index.ts'
import { command, parseDate } from '../command.ts'
import { outputStyle, print, type CommandContext } from '../context.ts'
import { inputsOr, readEach, reportTo, withoutTrees } from '../read-articles.ts'
import { contradictionLines } from '../render/contradiction-lines.ts'
import { countOf } from '../render/count-of.ts'
import { safeJson } from '../terminal/safe-text.ts'

interface CheckOptions {
  readonly format: 'text' | 'jsonl'
  readonly date?: string
  readonly ontology?: readonly string[]
  readonly gazetteer?: readonly string[]
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function readingsInFolder(folder: string): Promise<ArticleReading[]> {
  const store = await Store.open(folder)
  try {
    const readings: ArticleReading[] = []
    for await (const article of store.articleKeys()) readings.push(await store.reading(article))
    return readings
  } finally {
    await store.close()
  }
}

async function readingsInTurtle(path: string): Promise<ArticleReading[]> {
  try {
    return fromRdf(await readFile(path, 'utf8'))
  } catch (cause) {
    if (!(cause instanceof NewsgraphError)) throw cause
    throw new NewsgraphError(cause.code, `${path}: ${cause.message}`, { cause })
  }
}

/** A graph that is there already, or one of articles that are read now. */
async function graphOf(
  context: CommandContext,
  from: readonly string[],
  options: CheckOptions,
): Promise<KnowledgeGraph> {
  const { ontology, gazetteer } = options
  const [only = ''] = from
  const words = (): Promise<Ontology> => readOntology(ontology === undefined ? {} : { ontology })
  if (from.length === 1 && (await isThere(join(only, DATABASE))))
    return KnowledgeGraph.from(await readingsInFolder(only), await words())
  if (from.length === 1 && only.endsWith('.ttl'))
    return KnowledgeGraph.from(await readingsInTurtle(only), await words())
  const remedy = 'name the folder of a graph, a Turtle file, or articles.'
  const inputs = inputsOr(context, from, remedy)
  const newsgraph = await context.load({ ...(ontology && { ontology }), ...(gazetteer && { gazetteer }) })
  const readings: ArticleReading[] = []
  const report = reportTo(context, from.length === 0 ? remedy : undefined)
  await readEach(context, newsgraph, inputs, { ...options, report }, (reading) => {
    readings.push(withoutTrees(reading))
  })
  return KnowledgeGraph.from(readings, newsgraph.ontology)
}

async function run(context: CommandContext, from: readonly string[], options: CheckOptions): Promise<void> {
  const graph = await graphOf(context, from, options)
  const found = graph.contradictions()
  if (options.format === 'jsonl') return found.forEach((each) => print(context, safeJson(each)))
  for (const each of found)
    for (const line of contradictionLines(each, graph, outputStyle(context))) print(context, line)
  const open = found.filter(({ superseded }) => superseded === null).length
  const summary = `${countOf(open, 'contradiction')}, ${found.length - open} superseded`
  print(context, `${summary}, in ${countOf(graph.articles.length, 'article')}.`)
}

/** `newsgraph check`: statements that cannot both hold. */
export function checkCommand(context: CommandContext): Command {
  return command('check', 'List statements that contradict each other, with their sentences and sources.', [
    ['check out', 'what newsgraph build wrote to out/'],
    ['check monday.txt tuesday.txt', 'articles, read now'],
  ])
    .argument('[from...]', 'folder of a graph, a Turtle file that newsgraph wrote, or files of articles')
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .option('--date <day>', 'publication date of articles that do not say theirs', parseDate)
    .ontologyOption()
    .option('--gazetteer <files...>', 'gazetteers of your own, which win: CSV, JSON lines or Turtle')
    .action((from: string[], options: CheckOptions) => run(context, from, options))
}
