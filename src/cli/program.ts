import { Command } from 'commander'
import type { CommandFactory } from './command.ts'
import type { CommandContext } from './context.ts'
import { packageVersion } from './package-root.ts'

/** The commands, in the order of the help; each is loaded when it is called, since all of them take long to load. */
const COMMANDS: ReadonlyMap<string, () => Promise<CommandFactory>> = new Map([
  ['build', async () => (await import('./commands/build.ts')).buildCommand],
  ['export', async () => (await import('./commands/export.ts')).exportCommand],
  ['convert', async () => (await import('./commands/convert.ts')).convertCommand],
  ['remove', async () => (await import('./commands/remove.ts')).removeCommand],
  ['worker', async () => (await import('./commands/worker.ts')).workerCommand],
  ['view', async () => (await import('./commands/view.ts')).viewCommand],
  ['site', async () => (await import('./commands/site.ts')).siteCommand],
  ['query', async () => (await import('./commands/query.ts')).queryCommand],
  ['serve', async () => (await import('./commands/serve.ts')).serveCommand],
  ['mcp', async () => (await import('./commands/mcp.ts')).mcpCommand],
  ['push', async () => (await import('./commands/push.ts')).pushCommand],
  ['explain', async () => (await import('./commands/explain.ts')).explainCommand],
  ['check', async () => (await import('./commands/check.ts')).checkCommand],
  ['extract', async () => (await import('./commands/extract.ts')).extractCommand],
  ['analyse', async () => (await import('./commands/analyse.ts')).analyseCommand],
  ['ontology', async () => (await import('./commands/ontology.ts')).ontologyCommand],
  ['try', async () => (await import('./commands/try.ts')).tryCommand],
  ['evaluate', async () => (await import('./commands/evaluate.ts')).evaluateCommand],
  ['calibrate', async () => (await import('./commands/calibrate.ts')).calibrateCommand],
  ['bench', async () => (await import('./commands/bench.ts')).benchCommand],
])

/** Options that may stand before or after the name of a command. */
const withCommonOptions = (command: Command): Command =>
  command.option('--no-color', 'print without colours').option('--debug', 'show the stack trace of an error')

/** What the words call, or all commands where they call none. */
function called(words: readonly string[]): Promise<CommandFactory[]> {
  const command = COMMANDS.get(words.find((word) => !word.startsWith('-')) ?? '')
  return Promise.all((command === undefined ? [...COMMANDS.values()] : [command]).map((load) => load()))
}

/**
 * The `newsgraph` program, with the commands that a command line (without node and script) is about; it throws
 * CommanderError instead of ending the process.
 */
export async function createProgram(context: CommandContext, words: readonly string[]): Promise<Command> {
  const program = withCommonOptions(new Command('newsgraph'))
    .description('Reads news articles into statements and a knowledge graph, offline.')
    .version(packageVersion(), '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(add --help for the usage)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 an input or a file failed, 2 called in a wrong way.\nExample:\n  $ npx newsgraph build article.txt && npx newsgraph view',
    )
    .hook('preAction', (_, action) => {
      const chain = [program, action].map((each) => each.opts<{ color: boolean; debug?: boolean }>())
      context.colour = chain.every(({ color }) => color)
      context.debug = chain.some(({ debug }) => debug === true)
    })
  for (const factory of await called(words)) {
    program.addCommand(withCommonOptions(factory(context)).copyInheritedSettings(program))
  }
  return program
}
