import { join } from 'node:path'
import type { Command } from 'commander'
import { Store } from '../../store/index.ts'
import { fill, type Filled } from '../build/fill.ts'
import type { Reader } from '../build/reader.ts'
import { Sample } from '../build/sample.ts'
import { startReader } from '../build/start-reader.ts'
import { versionOf } from '../build/version.ts'
import { isWritten, writeGraph } from '../build/write-graph.ts'
import { baseOption, command, parseDate, parseWhole, profileOption } from '../command.ts'
import { EXIT, errorStyle, fail, print, warn, type CommandContext } from '../context.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { Failures } from '../output/failures.ts'
import { removeEmptyGraph, tidy } from '../output/graph-files.ts'
import { PAGE } from '../output/page.ts'
import { checkFolder } from '../output/write-file.ts'
import { countOf } from '../render/count-of.ts'
import { diagnosticLines } from '../render/diagnostics.ts'
import { safeText } from '../terminal/safe-text.ts'

interface BuildOptions extends RdfChoice {
  readonly out: string
  readonly ontology?: readonly string[]
  readonly gazetteer?: readonly string[]
  readonly date?: string
  readonly jobs?: number
  readonly reread?: boolean
  readonly rows: number
}

const whatIsNew = ({ added, replaced, unchanged }: Filled): string =>
  [
    ...(added > 0 ? [`${countOf(added, 'article')} added`] : []),
    ...(replaced > 0 ? [`${countOf(replaced, 'article')} replaced`] : []),
    ...(unchanged > 0 ? [`${countOf(unchanged, 'article')} there already`] : []),
  ].join(', ')

/** Writes the files of the graph unless they are there, and says what it is. */
async function finish(
  context: CommandContext,
  store: Store,
  reader: Reader,
  failures: Failures,
  { out, base, profile }: BuildOptions,
  version: string,
): Promise<void> {
  const ontology = await reader.ontology()
  const options = {
    version,
    ...(base === undefined ? {} : { base }),
    ...(profile === undefined ? {} : { profile }),
  }
  const { articles, statements } = store.counts
  const counts = [countOf(statements, 'statement')]
  let files: readonly string[] | undefined
  if (!isWritten(store, out, ontology, options)) {
    const { files: written, page } = await writeGraph(store, out, ontology, options, failures)
    files = written
    if (page !== undefined && page.articles < articles)
      print(context, `The page shows the ${countOf(page.articles, 'article')} that share most with others.`)
    else if (page !== undefined) counts.push(countOf(page.entities, 'entity'), countOf(page.edges, 'edge'))
  }
  for (const line of diagnosticLines(failures.diagnostics, errorStyle(context))) warn(context, line)
  print(context, `${countOf(articles, 'article')}: ${counts.join(', ')}.`)
  if (files === undefined) return print(context, `Nothing is new: ${safeText(out)} stays as it is.`)
  print(context, files.length === 0 ? 'Nothing was written.' : `Written to ${safeText(out)}: ${files.join(', ')}`)
  if (files.includes(PAGE)) {
    const page = safeText(join(out, PAGE))
    print(context, `See the graph: open ${page} in a browser, or run: newsgraph view ${safeText(out)}`)
  }
}

async function run(context: CommandContext, inputs: readonly string[], options: BuildOptions): Promise<void> {
  const { out, ontology, gazetteer, rows, jobs = context.cores, reread = false } = options
  await checkFolder(out)
  const knowledge = { ...(ontology && { ontology }), ...(gazetteer && { gazetteer }) }
  const version = await versionOf(knowledge)
  const failures = new Failures(context)
  const sample = new Sample()
  const store = await Store.open(out, { create: true })
  const reader = startReader(context, jobs, knowledge)
  try {
    await tidy(out)
    const use = sample.add.bind(sample)
    const filled = await fill(context, store, inputs, reader, { ...options, version, reread, failures, use })
    if (filled.interrupted) return warn(context, `Stopped; the same command goes on from here.`)
    if (store.counts.articles === 0) {
      for (const line of diagnosticLines(failures.diagnostics, errorStyle(context))) warn(context, line)
      warn(context, 'Nothing was read, so nothing was written.')
      return fail(context, EXIT.inputFailed)
    }
    sample.print(context, rows)
    if (filled.unchanged > 0 || filled.replaced > 0) print(context, `${whatIsNew(filled)}.`)
    await finish(context, store, reader, failures, options, version)
  } finally {
    reader.close()
    await store.close()
    if (store.counts.articles === 0) await removeEmptyGraph(out)
  }
}

/** `newsgraph build`: articles into a graph, its Turtle, its statements and its page. */
export function buildCommand(context: CommandContext): Command {
  return command('build', 'Read articles into a knowledge graph: Turtle, statements and a page.', [
    ['build article.txt', 'one article into out/'],
    ['build news/ more.html --out graph', 'folders and files, text, Markdown, HTML or JSONL'],
    ['build today.jsonl --out graph', 'more articles into the same graph'],
    ['build - --base https://example.org/kg/ < a.txt', 'standard input, own IRIs'],
    ['build a.txt --ontology mine.ttl', 'with relations of your own'],
  ])
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .option('-o, --out <folder>', 'folder of the graph, which articles are added to', 'out')
    .addOption(baseOption())
    .addOption(profileOption())
    .option('--ontology <files...>', 'further Turtle files of classes, properties and words')
    .option('--gazetteer <files...>', 'gazetteers of your own, which win: CSV, JSON lines or Turtle')
    .option('--date <day>', 'publication date of articles that do not say theirs', parseDate)
    .option('--jobs <count>', 'processes that read articles (default: one a core)', parseWhole(1, 1024))
    .option('--reread', 'read articles again that the graph has as they are')
    .option('--rows <count>', 'rows of each table to print', parseWhole(0, 1_000_000), 40)
    .action((inputs: string[], options: BuildOptions) => run(context, inputs, options))
}
