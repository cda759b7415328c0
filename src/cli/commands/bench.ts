import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { measure, type Measurement } from '../bench/measure.ts'
import { command, parseWhole } from '../command.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { packageRoot } from '../package-root.ts'
import { progressOn } from '../terminal/progress.ts'
import { tableLines } from '../terminal/table.ts'
import { UsageError } from '../usage-error.ts'

interface BenchOptions {
  readonly article?: string
  readonly articles: number
  readonly out?: string
}

const COLUMNS = [{ title: 'what' }, { title: 'value', align: 'right' as const }, { title: 'unit' }]

const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 })

function show(context: CommandContext, measurements: readonly Measurement[]): void {
  const style = outputStyle(context)
  const rows = measurements.map(({ what, value, unit }) => ({ cells: [what, figure(value), unit] }))
  const [head, ...lines] = tableLines(COLUMNS, rows, outputWidth(context))
  print(context, style.dim(head ?? ''))
  for (const line of lines) print(context, line)
}

async function run(context: CommandContext, { article, articles, out }: BenchOptions): Promise<void> {
  const path = article ?? join(packageRoot(), 'data', 'articles', 'india-russia.txt')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read; name an article with --article.`)
  })
  const line = progressOn(context.stderr)
  const measurements = await measure(() => context.load(), text, articles, (note) => line.update(note))
  line.done()
  show(context, measurements)
  const json = JSON.stringify({ articles, node: process.version, measurements }, null, 2)
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
