import type { Readable, Writable } from 'node:stream'
import type { Newsgraph } from '../index.ts'
import type { LoadOptions } from '../node/index.ts'
import { styleFor, type Style } from './terminal/style.ts'

type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }
type InputStream = Readable & { readonly isTTY?: boolean }

export const EXIT = { ok: 0, inputFailed: 1, usage: 2 } as const

/** The world a command runs in; tests pass their own. */
export interface CommandContext {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Set by `--no-color`. */
  colour: boolean
  /** Set by `--debug`: errors keep their stack traces. */
  debug: boolean
  /** What the process ends with; commands raise it, never lower it. */
  exitCode: number
  load(options?: LoadOptions): Promise<Newsgraph>
  /** In how many processes articles are read unless the user says otherwise. */
  readonly cores: number
  /** Calls `listener` when the user wants a running command to end. */
  onInterrupt(listener: () => void): void
}

/** Writes a line to standard output. */
export function print(context: CommandContext, line = ''): void {
  context.stdout.write(`${line}\n`)
}

/** Writes a line to standard error. */
export function warn(context: CommandContext, line: string): void {
  context.stderr.write(`${line}\n`)
}

export function outputStyle(context: CommandContext): Style {
  return styleFor(context.stdout, context.environment, context.colour)
}

export function errorStyle(context: CommandContext): Style {
  return styleFor(context.stderr, context.environment, context.colour)
}

/** Columns for tables: those of the terminal, else `COLUMNS`, else 120. */
export function outputWidth(context: CommandContext): number {
  const stated = context.stdout.columns ?? Number(context.environment['COLUMNS'])
  return Number.isFinite(stated) && stated >= 40 ? stated : 120
}

/** The process ends with at least this code. */
export function fail(context: CommandContext, code: number): void {
  context.exitCode = Math.max(context.exitCode, code)
}
