import { join } from 'node:path'
import type { Command } from 'commander'
import { chooseBenchmarks, evaluate, type BenchmarkResult } from '../../evaluate/index.ts'
import { command } from '../command.ts'
import { EXIT, fail, outputStyle, print, type CommandContext } from '../context.ts'
import { writeFile } from '../output/write-file.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'
import { fit } from '../terminal/width.ts'

interface EvaluateCommandOptions {
  readonly root: string
  readonly split: string
  readonly only?: readonly string[]
  readonly out: string
  readonly keep?: string
  readonly python?: string
}

/** One row of the table; figures are never cut, however narrow the terminal. */
const row = (...[benchmark = '', seconds = '', part = '', figures = '']: string[]): string =>
  `${fit(benchmark, 13)} ${seconds.padStart(8)}  ${fit(part, 12)} ${figures}`.trimEnd()

function show(context: CommandContext, { benchmark, seconds, lines, remarks, error }: BenchmarkResult): void {
  const style = outputStyle(context)
  const rows = lines.map(({ part, text }) => {
    const shown = safeText(text.startsWith(`${part} `) ? text.slice(part.length + 1) : text)
    return part === benchmark ? ['', shown] : [part, shown]
  })
  const failed = error === undefined ? [] : [['', style.red(safeText(error))]]
  const remarked = (remarks ?? []).map((remark) => ['', safeText(remark)])
  for (const [index, [part = '', figures = '']] of [...rows, ...remarked, ...failed].entries()) {
    print(context, row(...(index === 0 ? [benchmark, seconds.toFixed(1)] : ['', '']), part, figures))
  }
}

async function run(context: CommandContext, options: EvaluateCommandOptions): Promise<void> {
  const benchmarks = await chooseBenchmarks(options)
  const newsgraph = await context.load()
  const line = progressOn(context.stderr)
  const progress = (name: string, done: number, total: number): void => line.update(`${name}: ${done} of ${total}`)
  const results: BenchmarkResult[] = []
  print(context, outputStyle(context).bold(row('benchmark', 'seconds', 'part', 'figures')))
  for await (const result of evaluate(benchmarks, newsgraph, { ...options, progress })) {
    line.done()
    show(context, result)
    results.push(result)
    if (result.error !== undefined) fail(context, EXIT.inputFailed)
  }
  await writeFile(options.out, `${JSON.stringify({ split: options.split, results }, null, 2)}\n`)
  print(context, `Figures written to ${safeText(options.out)}`)
}

/** `newsgraph evaluate`: figures on benchmarks, by their own scorers. */
export function evaluateCommand(context: CommandContext): Command {
  return command('evaluate', 'Measure newsgraph on benchmarks, each by its own scorer (needs Python 3).', [
    ['evaluate --root benchmarks --split dev', 'all known benchmarks that are there'],
    ['evaluate --root benchmarks --split dev --only carb plover --out figures.json', 'two of them, figures as JSON'],
  ])
    .requiredOption('--root <folder>', 'folder that holds the benchmarks, a folder each')
    .requiredOption('--split <name>', 'split to run on: dev, test')
    .option('--only <names...>', 'benchmarks to run')
    .option('--out <file>', 'where to write the figures as JSON', join('out', 'evaluation.json'))
    .option('--keep <folder>', 'keep what the scorers read in this folder')
    .option('--python <command>', 'the Python 3 to run the scorers with', 'python3')
    .action((options: EvaluateCommandOptions) => run(context, options))
}
