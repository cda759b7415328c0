import type { Command } from 'commander'
import { command, parseWhole } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { filesToServe } from '../serve/files-to-serve.ts'
import { startServer } from '../serve/server.ts'
import { storedPage } from '../serve/stored-page.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'

async function run(context: CommandContext, from: string, { port }: { port: number }): Promise<void> {
  const progress = progressOn(context.stderr)
  const stored = await storedPage(from, (articles) => progress.update(`${articles} articles read`))
  progress.done()
  const { files, page } = stored === null ? await filesToServe(from) : { files: stored.files, page: undefined }
  const replies = stored?.replies
  const server = await startServer(files, { port, ...(replies === undefined ? {} : { replies }) })
  // before anything is said, so that an interruption at once ends in good order too
  const interrupted = new Promise<void>((resolve) => {
    context.onInterrupt(resolve)
  })
  print(context, `The graph is at ${server.url}`)
  if (page !== undefined) print(context, `It also opens without a server: ${safeText(page)}`)
  print(context, 'Press Ctrl+C to stop.')
  await interrupted
  await server.close()
  await stored?.close()
}

/** `newsgraph view`: the page, served to this machine only. */
export function viewCommand(context: CommandContext): Command {
  return command('view', 'Show a graph in the browser, served to this machine only.', [
    ['view', 'what newsgraph build wrote to out/'],
    ['view graph.ttl --port 9000', 'a Turtle file that newsgraph wrote'],
  ])
    .argument('[from]', 'folder that newsgraph build wrote, or a Turtle file', 'out')
    .option('--port <number>', 'port on localhost; 0 takes any free one', parseWhole(0, 65_535), 8017)
    .action((from: string, options: { port: number }) => run(context, from, options))
}
