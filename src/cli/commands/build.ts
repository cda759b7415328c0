import type { Command } from 'commander'
import { readDecisions } from '../../node/knowledge-files.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { Store, unmetBy } from '../../store/index.ts'
import { fill, type Filled } from '../build/fill.ts'
import type { Reader } from '../build/reader.ts'
import { Sample } from '../build/sample.ts'
import { startReader } from '../build/start-reader.ts'
import { fileVersion, readingVersion } from '../build/version.ts'
import { writeFiles } from '../build/write-files.ts'
import { command, formatOption, parseDate, parseWhole, queueOption } from '../command.ts'
import { EXIT, errorStyle, fail, print, warn, type CommandContext } from '../context.ts'
import { usualFor, type Format } from '../output/exports.ts'
import { Failures } from '../output/failures.ts'
import { removeEmptyGraph, tidy } from '../output/graph-files.ts'
import { checkFolder } from '../output/write-file.ts'
import { countOf } from '../render/count-of.ts'
import { diagnosticLines } from '../render/diagnostics.ts'
import { ownLabels } from '../render/own-labels.ts'

interface BuildOptions extends RdfChoice {
  readonly out: string
  readonly ontology?: readonly string[]
  readonly gazetteer?: readonly string[]
  readonly decisions?: readonly string[]
  readonly date?: string
  readonly jobs?: number
  readonly queue?: string
  readonly reread?: boolean
  readonly format?: readonly Format[]
  readonly rows: number
}

const whatIsNew = ({ added, replaced, unchanged }: Filled): string =>
  [
    ...(added > 0 ? [`${countOf(added, 'article')} added`] : []),
    ...(replaced > 0 ? [`${countOf(replaced, 'article')} replaced`] : []),
    ...(unchanged > 0 ? [`${countOf(unchanged, 'article')} there already`] : []),
  ].join(', ')

async function run(context: CommandContext, inputs: readonly string[], options: BuildOptions): Promise<void> {
  const { out, ontology, gazetteer, rows, jobs, queue, reread = false } = options
  await checkFolder(out)
  const knowledge = { ...(ontology && { ontology }), ...(gazetteer && { gazetteer }) }
  const version = await readingVersion(knowledge)
  const decisions = options.decisions && (await readDecisions(options))
  const failures = new Failures(context)
  const sample = new Sample()
  const store = await Store.open(out, { create: true })
  let reader: Reader | undefined
  try {
    reader = await startReader(context, { ...knowledge, version, ...(queue && { queue }), ...(jobs && { jobs }) })
    await tidy(out)
    if (decisions) await store.decide(decisions)
    const use = sample.add.bind(sample)
    const filled = await fill(context, store, inputs, reader, { ...options, version, reread, failures, use })
    if (filled.interrupted) return warn(context, `Stopped; the same command goes on from here.`)
    if (store.counts.articles === 0) {
      for (const line of diagnosticLines(failures.diagnostics, errorStyle(context))) warn(context, line)
      warn(context, 'Nothing was read, so nothing was written.')
      return fail(context, EXIT.inputFailed)
    }
    for await (const line of unmetBy(store)) warn(context, line)
    const known = await reader.ontology()
    sample.print(context, rows, await ownLabels(known, ontology))
    if (filled.unchanged > 0 || filled.replaced > 0) print(context, `${whatIsNew(filled)}.`)
    const { format = usualFor(store.counts.articles) } = options
    const files = { ...options, formats: format, version: await fileVersion(knowledge), keep: true }
    await writeFiles(context, store, out, known, files, failures)
  } finally {
    await reader?.close()
    await store.close()
    if (store.counts.articles === 0) await removeEmptyGraph(out)
  }
}

/** `newsgraph build`: articles into a graph and its files. */
export function buildCommand(context: CommandContext): Command {
  return command('build', 'Read articles into a knowledge graph: Turtle, statements and a page.', [
    ['build article.txt', 'one article into out/'],
    ['build news/ more.html --out graph', 'folders and files, text, Markdown, HTML or JSONL'],
    ['build today.jsonl --out graph', 'more articles into the same graph'],
    ['build news/ --format ttl,parquet', 'Turtle, and tables for DuckDB, Spark and pandas'],
    ['build - --base https://example.org/kg/ < a.txt', 'standard input, own IRIs'],
    ['build a.txt --ontology mine.ttl', 'with relations of your own'],
    ['build a.txt --decisions mine.txt', 'lines: same "Ada Lund" ada-m-lund; different A B'],
  ])
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .option('-o, --out <folder>', 'folder of the graph, which articles are added to', 'out')
    .addOption(formatOption('ttl,jsonl,page; none beyond 2,000 articles'))
    .rdfOptions('statements')
    .option('--gazetteer <files...>', 'gazetteers of your own, which win: CSV, JSON lines or Turtle')
    .option('--decisions <files...>', 'what is the same and what is not, kept with the graph: lines or Turtle')
    .option('--date <day>', 'publication date of articles that do not say theirs', parseDate)
    .option(
      '--jobs <count>',
      'processes that read articles (default: one a core); of a queue, articles at its workers',
      parseWhole(1, 1024),
    )
    .addOption(queueOption())
    .option('--reread', 'read articles again that the graph has as they are')
    .option('--rows <count>', 'rows of each table to print', parseWhole(0, 1_000_000), 40)
    .action((inputs: string[], options: BuildOptions) => run(context, inputs, options))
}
