import { Command } from 'commander'
import type { CommandFactory } from './command.ts'
import { analyseCommand } from './commands/analyse.ts'
import { benchCommand } from './commands/bench.ts'
import { buildCommand } from './commands/build.ts'
import { calibrateCommand } from './commands/calibrate.ts'
import { convertCommand } from './commands/convert.ts'
import { checkCommand } from './commands/check.ts'
import { evaluateCommand } from './commands/evaluate.ts'
import { exportCommand } from './commands/export.ts'
import { explainCommand } from './commands/explain.ts'
import { extractCommand } from './commands/extract.ts'
import { mcpCommand } from './commands/mcp.ts'
import { ontologyCommand } from './commands/ontology.ts'
import { pushCommand } from './commands/push.ts'
import { queryCommand } from './commands/query.ts'
import { removeCommand } from './commands/remove.ts'
import { serveCommand } from './commands/serve.ts'
import { siteCommand } from './commands/site.ts'
import { tryCommand } from './commands/try.ts'
import { viewCommand } from './commands/view.ts'
import { workerCommand } from './commands/worker.ts'
import type { CommandContext } from './context.ts'
import { packageVersion } from './package-root.ts'

/** The commands, in the order of the help. */
const COMMANDS: readonly CommandFactory[] = [
  buildCommand,
  exportCommand,
  convertCommand,
  removeCommand,
  workerCommand,
  viewCommand,
  siteCommand,
  queryCommand,
  serveCommand,
  mcpCommand,
  pushCommand,
  explainCommand,
  checkCommand,
  extractCommand,
  analyseCommand,
  ontologyCommand,
  tryCommand,
  evaluateCommand,
  calibrateCommand,
  benchCommand,
]

/** Options that may stand before or after the name of a command. */
const withCommonOptions = (command: Command): Command =>
  command.option('--no-color', 'print without colours').option('--debug', 'show the stack trace of an error')

/** The `newsgraph` program; it throws CommanderError instead of ending the process. */
export function createProgram(context: CommandContext): Command {
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
      '\nExit codes: 0 done, 1 an input or a file failed, 2 called in a wrong way.\nExample:\n  $ newsgraph build article.txt && newsgraph view',
    )
    .hook('preAction', (_, action) => {
      const chain = [program, action].map((each) => each.opts<{ color: boolean; debug?: boolean }>())
      context.colour = chain.every(({ color }) => color)
      context.debug = chain.some(({ debug }) => debug === true)
    })
  for (const factory of COMMANDS) {
    program.addCommand(withCommonOptions(factory(context)).copyInheritedSettings(program))
  }
  return program
}
