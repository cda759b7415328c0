import { join } from 'node:path'
import type { Command } from 'commander'
import { confidenceExamples, learnWeights, precisionCurve } from '../../evaluate/index.ts'
import { command } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { writeFile } from '../output/write-file.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'

interface CalibrateOptions {
  readonly root: string
  readonly split: string
  readonly out: string
}

async function run(context: CommandContext, { root, split, out }: CalibrateOptions): Promise<void> {
  const newsgraph = await context.load()
  const line = progressOn(context.stderr)
  const examples = await confidenceExamples(newsgraph, join(root, 'carb', split), (done, total) =>
    line.update(`${done} of ${total}`),
  )
  line.done()
  const weights = learnWeights(examples)
  await writeFile(out, `${JSON.stringify(weights, null, 2)}\n`)
  print(
    context,
    `Precision of the surest 10 %, 20 % … 100 % of ${examples.length} statements, scored by weights that had not seen them:`,
  )
  print(
    context,
    precisionCurve(examples)
      .map((precision) => precision.toFixed(3))
      .join(' '),
  )
  print(context, `Weights written to ${safeText(out)}`)
}

/** `newsgraph calibrate`: learns how sure a statement is from CaRB's gold. */
export function calibrateCommand(context: CommandContext): Command {
  return command('calibrate', 'Learn the confidence of statements from the gold of CaRB.', [
    ['calibrate --root benchmarks --split dev', 'writes data/confidence.json'],
  ])
    .requiredOption('--root <folder>', 'folder that holds the benchmarks, a folder each')
    .requiredOption('--split <name>', 'split to learn from')
    .option('--out <file>', 'where to write the weights', join('data', 'confidence.json'))
    .action((options: CalibrateOptions) => run(context, options))
}
