import type { Command } from 'commander'
import type { RdfChoice } from '../../node/written-with.ts'
import { NewsgraphError } from '../../model/index.ts'
import { command, parseWhole } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { Answerer } from '../serve/answerer.ts'
import { filesToServe } from '../serve/files-to-serve.ts'
import { repliesOf } from '../serve/replies.ts'
import { startServer, type ServedFiles } from '../serve/server.ts'

interface Options extends RdfChoice {
  readonly port: number
  readonly host?: string
  readonly timeout: number
  readonly ontology?: readonly string[]
}

/** The files of a graph; a folder without a page has its questions to show instead. */
async function filesOf(graph: string): Promise<ServedFiles> {
  try {
    return (await filesToServe(graph)).files
  } catch (error) {
    if (error instanceof NewsgraphError && error.code === 'no-page') return new Map()
    throw error
  }
}

async function run(context: CommandContext, graph: string, options: Options): Promise<void> {
  const { port, host, timeout, ...others } = options
  const files = await filesOf(graph)
  const answerer = await Answerer.open({ ...others, graph }, timeout)
  try {
    const server = await startServer(files, {
      port,
      ...(host === undefined ? {} : { host }),
      replies: repliesOf(answerer),
    })
    const interrupted = new Promise<void>((resolve) => {
      context.onInterrupt(resolve)
    })
    print(context, `The graph is at ${server.url}`)
    print(context, `SPARQL: ${server.url}sparql, questions: ${server.url}api, described in ${server.url}openapi.json`)
    print(context, 'Press Ctrl+C to stop.')
    await interrupted
    await server.close()
  } finally {
    await answerer.close()
  }
}

/** `newsgraph serve`: a graph over HTTP, read-only. */
export function serveCommand(context: CommandContext): Command {
  return command('serve', 'Serve a graph over HTTP, read-only: SPARQL, questions as JSON, entities and the page.', [
    ['serve out', 'http://localhost:8018/, to this machine only'],
    ['serve out --host 0.0.0.0 --port 80', 'to everybody who can reach this machine'],
  ])
    .argument('<graph>', 'folder that newsgraph build wrote, or a Turtle file of the profile full')
    .option('--port <number>', 'port; 0 takes any free one', parseWhole(0, 65_535), 8018)
    .option('--host <address>', 'address to listen at (default: this machine only)')
    .timeoutOption()
    .rdfOptions()
    .action((graph: string, options: Options) => run(context, graph, options))
}
