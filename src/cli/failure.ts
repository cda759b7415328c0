import { NewsgraphError, type Diagnostic } from '../model/index.ts'
import { EXIT, fail, warn, type CommandContext } from './context.ts'
import { safeLines } from './terminal/safe-text.ts'

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** With `--debug`, shows where an error happened. */
export function trace(context: CommandContext, error: unknown): void {
  if (context.debug) warn(context, safeLines((error instanceof Error ? error.stack : undefined) ?? String(error)))
}

/** What went wrong with one article or file, while the others go on; the process will end with code 1. */
export function failure(
  context: CommandContext,
  source: string,
  error: unknown,
  message = reasonOf(error),
): Diagnostic {
  trace(context, error)
  fail(context, EXIT.inputFailed)
  return { severity: 'error', code: error instanceof NewsgraphError ? error.code : 'internal', message, source }
}
