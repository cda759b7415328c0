import type { Command } from 'commander'
import { ReadingPool } from '../build/pool.ts'
import { readingVersion } from '../build/version.ts'
import { command, parseWhole, queueOption } from '../command.ts'
import { print, warn, type CommandContext } from '../context.ts'
import { trace } from '../failure.ts'
import { serve } from '../queue/serve.ts'
import { countOf } from '../render/count-of.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'

interface WorkerOptions {
  readonly queue: string
  readonly ontology?: readonly string[]
  readonly gazetteer?: readonly string[]
  readonly jobs?: number
}

async function run(context: CommandContext, options: WorkerOptions): Promise<void> {
  const { queue, ontology, gazetteer, jobs = context.cores } = options
  const knowledge = { ...(ontology && { ontology }), ...(gazetteer && { gazetteer }) }
  const version = await readingVersion(knowledge)
  const interrupted = new Promise<void>((resolve) => {
    context.onInterrupt(resolve)
  })
  const progress = progressOn(context.stderr)
  let [read, failed] = [0, 0]
  // The process that talks to Redis reads nothing itself, so that it can always say that it is there.
  const reader = new ReadingPool(jobs, knowledge)
  try {
    const serving = await serve(reader, {
      url: queue,
      version,
      done: (article, error) => {
        if (error === undefined) read += 1
        else {
          failed += 1
          trace(context, error)
          warn(context, safeText(`${article.source}: ${error.message}`))
        }
        progress.update(`${countOf(read, 'article')} read`)
      },
    })
    print(context, `Reads articles from ${serving.place}, ${jobs} at once; Ctrl+C or SIGTERM ends it.`)
    await interrupted
    progress.update('Ends when what it has begun is read')
    await serving.stop()
  } finally {
    progress.done()
    await reader.close()
  }
  print(context, `${countOf(read, 'article')} read, ${failed} not.`)
}

/** `newsgraph worker`: reads for builds on other machines. */
export function workerCommand(context: CommandContext): Command {
  return command('worker', 'Read the articles that newsgraph build --queue hands out.', [
    ['worker --queue redis://queue:6379', 'in as many processes as there are cores'],
  ])
    .addOption(queueOption().makeOptionMandatory())
    .option('--ontology <files...>', 'further Turtle files, the same as the build has')
    .option('--gazetteer <files...>', 'gazetteers of your own, the same as the build has')
    .option('--jobs <count>', 'processes that read articles (default: one a core)', parseWhole(1, 1024))
    .action((options: WorkerOptions) => run(context, options))
}
