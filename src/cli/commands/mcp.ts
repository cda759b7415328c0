import type { Command } from 'commander'
import { VERSION } from '../../model/version.ts'
import { command } from '../command.ts'
import type { CommandContext } from '../context.ts'
import { loadSdk } from '../mcp/sdk.ts'
import { called, tools } from '../mcp/tools.ts'
import { Answerer } from '../serve/answerer.ts'

interface Options {
  readonly timeout: number
  readonly ontology?: readonly string[]
}

async function run(context: CommandContext, graph: string, { timeout, ...others }: Options): Promise<void> {
  const { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema } = await loadSdk()
  const answerer = await Answerer.open({ ...others, graph }, timeout)
  try {
    const server = new Server({ name: 'newsgraph', version: VERSION }, { capabilities: { tools: {} } })
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools() }))
    server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
      called(params.name, params.arguments ?? {}, answerer),
    )
    const ended = new Promise<void>((resolve) => {
      context.onInterrupt(resolve)
      context.stdin.once('end', resolve)
      context.stdin.once('close', resolve)
    })
    await server.connect(new StdioServerTransport(context.stdin, context.stdout))
    await ended
    await server.close()
  } finally {
    await answerer.close()
  }
}

/** `newsgraph mcp`: the questions as tools for agents, over standard input and output. */
export function mcpCommand(context: CommandContext): Command {
  return command('mcp', 'Answer an agent over standard input and output, by the Model Context Protocol.', [
    ['mcp out', 'as the command of a server in the settings of an agent'],
  ])
    .argument('<graph>', 'folder that newsgraph build wrote, or a Turtle file of the profile full')
    .timeoutOption()
    .ontologyOption()
    .action((graph: string, options: Options) => run(context, graph, options))
}
