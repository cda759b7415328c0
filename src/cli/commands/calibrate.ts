import { join } from 'node:path'
import type { Command } from 'commander'
import { calibrate, judgedStatements } from '../../evaluate/index.ts'
import { command } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { writeFile } from '../output/write-file.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'

interface CalibrateOptions {
  readonly root: string
  readonly judgements: string
  readonly out: string
}

async function run(context: CommandContext, { root, judgements, out }: CalibrateOptions): Promise<void> {
  const newsgraph = await context.load()
  const line = progressOn(context.stderr)
  const { found, judged } = await judgedStatements(newsgraph, judgements, root, (done, total) =>
    line.update(`${done} of ${total} articles`),
  )
  line.done()
  const { weights, learned, measured, area, precision, wrongAmongSurest, toldAsFact } = calibrate(found)
  await writeFile(out, `${JSON.stringify(weights, null, 2)}\n`)
  print(context, `${found.length} of ${judged} judged statements are still read as they were judged.`)
  print(context, `Measured on the ${measured} of one half of the articles, learned from the other:`)
  print(context, `area under the ROC curve ${area.toFixed(3)}`)
  print(context, `right among the surest 20 %, 40 % … 100 %: ${precision.map((share) => share.toFixed(2)).join(' ')}`)
  print(context, `wrong among the surest third: ${wrongAmongSurest.toFixed(3)}`)
  for (const { from, told, right, wrong, kept } of toldAsFact) {
    const shares = `right ${right.toFixed(2)}, wrong ${wrong.toFixed(2)}, of the right ones ${kept.toFixed(2)}`
    print(context, `told as fact from ${from.toFixed(2)} on: ${told}, ${shares}`)
  }
  print(context, `Learned from all ${learned}.`)
  print(context, `Weights written to ${safeText(out)}`)
}

/** `newsgraph calibrate`: learns how sure a statement is from what readers have judged. */
export function calibrateCommand(context: CommandContext): Command {
  return command('calibrate', 'Learn the confidence of statements from those that readers have judged.', [
    ['calibrate --root benchmarks', 'writes data/confidence/weights.json'],
  ])
    .requiredOption('--root <folder>', 'folder that holds the benchmarks, whose articles were judged')
    .option('--judgements <file>', 'the judged statements', join('data', 'confidence', 'judgements.tsv'))
    .option('--out <file>', 'where to write the weights', join('data', 'confidence', 'weights.json'))
    .action((options: CalibrateOptions) => run(context, options))
}
