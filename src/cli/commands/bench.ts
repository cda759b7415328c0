import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Article, Diagnostic } from '../../model/index.ts'
import { measure, type Measurement } from '../bench/measure.ts'
import { command, parseWhole } from '../command.ts'
import { errorStyle, outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { writeFile } from '../output/write-file.ts'
import { packageRoot } from '../../node/package-files.ts'
import { articlesOf } from '../read-articles.ts'
import { diagnosticLine } from '../render/diagnostics.ts'
import { progressOn } from '../terminal/progress.ts'
import { tableLines } from '../terminal/table.ts'
import { UsageError } from '../usage-error.ts'

interface BenchOptions {
  readonly article?: string
  readonly articles: number
  readonly out?: string
}

const COLUMNS = [{ title: 'what' }, { title: 'value', align: 'right' as const }, { title: 'unit' }]

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 })

function show(context: CommandContext, measurements: readonly Measurement[]): void {
  const style = outputStyle(context)
  const rows = measurements.map(({ what, value, unit }) => ({ cells: [what, figure(value), unit] }))
  const [head, ...lines] = tableLines(COLUMNS, rows, outputWidth(context))
  print(context, style.dim(head ?? ''))
  for (const line of lines) print(context, line)
}

/** The one article of a file. @throws UsageError where it holds none. */
async function articleOf(context: CommandContext, path: string): Promise<Article> {
  const problems: string[] = []
  const report = (diagnostic: Diagnostic): void => void problems.push(diagnosticLine(diagnostic, errorStyle(context)))
  for await (const article of articlesOf(context, [path], report)) return article
  throw new UsageError(`Nothing to measure with; name an article with --article. ${problems.join(' ')}`)
}

async function run(context: CommandContext, { article: path, articles, out }: BenchOptions): Promise<void> {
  const article = await articleOf(context, path ?? join(packageRoot(), 'data', 'articles', 'india-russia.txt'))
  const line = progressOn(context.stderr)
  const task = { load: () => context.load(), article, count: articles, progress: (note: string) => line.update(note) }
  const measurements = await measure(task).finally(() => line.done())
  show(context, measurements)
  const figures = { articles, node: process.version, processor: cpus()[0]?.model.trim(), measurements }
  const json = JSON.stringify(figures, null, 2)
  if (out === undefined) return print(context, json)
  await writeFile(out, `${json}\n`)
}

/** `newsgraph bench`: how fast newsgraph is and how much memory it takes. */
export function benchCommand(context: CommandContext): Command {
  return command('bench', 'Measure speed and memory on the sample article, repeated.', [
    ['bench', '1,000 articles'],
    ['bench --articles 50 --out bench.json', 'fewer, figures into a file'],
  ])
    .option('--article <file>', 'a text file to repeat instead of the sample article')
    .option('--articles <count>', 'how many times', parseWhole(1, 1_000_000), 1000)
    .option('--out <file>', 'write the figures as JSON there instead of printing them')
    .action((options: BenchOptions) => run(context, options))
}
