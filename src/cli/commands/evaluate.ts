import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { chooseBenchmarks, evaluate, type BenchmarkResult } from '../../evaluate/index.ts'
import { command } from '../command.ts'
import { EXIT, fail, outputStyle, print, type CommandContext } from '../context.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'

interface EvaluateCommandOptions {
  readonly root: string
  readonly split: string
  readonly only?: readonly string[]
  readonly out?: string
  readonly keep?: string
  readonly python?: string
}

function show(context: CommandContext, { benchmark, measures, seconds, lines, error }: BenchmarkResult): void {
  const style = outputStyle(context)
  print(context, `${style.bold(benchmark)}  ${measures}  ${style.dim(`${seconds.toFixed(1)} s`)}`)
  for (const { text } of lines) print(context, `  ${safeText(text)}`)
  if (error !== undefined) print(context, `  ${style.red(safeText(error))}`)
}

async function run(context: CommandContext, options: EvaluateCommandOptions): Promise<void> {
  const benchmarks = await chooseBenchmarks(options)
  const newsgraph = await context.load()
  const line = progressOn(context.stderr)
  const progress = (name: string, done: number, total: number): void => line.update(`${name}: ${done} of ${total}`)
  const results: BenchmarkResult[] = []
  for await (const result of evaluate(benchmarks, newsgraph, { ...options, progress })) {
    line.done()
    show(context, result)
    results.push(result)
    if (result.error !== undefined) fail(context, EXIT.inputFailed)
  }
  if (options.out === undefined) return
  await writeFile(options.out, `${JSON.stringify({ split: options.split, results }, null, 2)}\n`)
  print(context, `Figures written to ${safeText(options.out)}`)
}

/** `newsgraph evaluate`: figures on benchmarks, by their own scorers. */
export function evaluateCommand(context: CommandContext): Command {
  return command('evaluate', 'Measure newsgraph on benchmarks, each by its own scorer (needs Python 3).', [
    ['evaluate --root benchmarks --split dev', 'every known benchmark that is there'],
    ['evaluate --root benchmarks --split dev --only carb plover --out figures.json', 'two of them, figures as JSON'],
  ])
    .requiredOption('--root <folder>', 'folder that holds the benchmarks, a folder each')
    .requiredOption('--split <name>', 'split to run on: dev, test')
    .option('--only <names...>', 'benchmarks to run')
    .option('--out <file>', 'also write all figures as JSON')
    .option('--keep <folder>', 'keep what the scorers read in this folder')
    .option('--python <command>', 'the Python 3 to run the scorers with', 'python3')
    .action((options: EvaluateCommandOptions) => run(context, options))
}
