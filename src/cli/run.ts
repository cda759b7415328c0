import { CommanderError } from 'commander'
import { NewsgraphError } from '../model/index.ts'
import { errorStyle, EXIT, fail, warn, type CommandContext } from './context.ts'
import { reasonOf, trace } from './failure.ts'
import { createProgram } from './program.ts'
import { safeText } from './terminal/safe-text.ts'
import { UsageError } from './usage-error.ts'

const WITHOUT_ERROR = ['commander.helpDisplayed', 'commander.version']

function report(context: CommandContext, error: unknown): void {
  if (error instanceof CommanderError) {
    // commander has printed its message
    if (!WITHOUT_ERROR.includes(error.code)) fail(context, EXIT.usage)
    return
  }
  const style = errorStyle(context)
  trace(context, error)
  if (error instanceof NewsgraphError) warn(context, `${style.red('error')}: ${safeText(error.message)}`)
  else {
    warn(
      context,
      `${style.red('error')}: ${safeText(reasonOf(error))}\nThis was not foreseen; --debug shows where it happened.`,
    )
  }
  fail(context, error instanceof UsageError ? EXIT.usage : EXIT.inputFailed)
}

/** Runs a command line (without node and script) and returns the exit code. */
export async function runCommandLine(words: readonly string[], context: CommandContext): Promise<number> {
  try {
    const program = await createProgram(context, words)
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    report(context, error)
  }
  return context.exitCode
}
