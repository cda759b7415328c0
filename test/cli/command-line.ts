import { Readable, Writable } from 'node:stream'
import type { CommandContext } from '../../src/cli/context.ts'
import { runCommandLine } from '../../src/cli/run.ts'
import type { Newsgraph } from '../../src/index.ts'

export interface RunOptions {
  readonly load?: (options?: unknown) => Promise<Newsgraph>
  /** What is piped in; a terminal where nobody types, if left out. */
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  /** Columns of the terminal that both outputs are; files, if left out. */
  readonly terminal?: number
  readonly onInterrupt?: (listener: () => void) => void
}

export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A stream that keeps what is written to it. */
function sink(terminal: number | undefined): { stream: CommandContext['stdout']; text(): string } {
  const pieces: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      pieces.push(chunk.toString('utf8'))
      done()
    },
  })
  return {
    stream: Object.assign(stream, terminal === undefined ? {} : { isTTY: true, columns: terminal }),
    text: () => pieces.join(''),
  }
}

/** Runs a command line in this process, as `newsgraph` itself would. */
export async function newsgraphCommand(words: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { load, stdin, environment = {}, terminal, onInterrupt = () => undefined } = options
  const stdout = sink(terminal)
  const stderr = sink(terminal)
  const input =
    stdin === undefined ? Object.assign(Readable.from([]), { isTTY: true }) : Readable.from([Buffer.from(stdin)])
  const context: CommandContext = {
    stdin: input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment,
    colour: true,
    debug: false,
    exitCode: 0,
    load: load ?? (() => Promise.reject(new Error('this command was not expected to load the model'))),
    cores: 1,
    onInterrupt,
  }
  const code = await runCommandLine(words, context)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

// All commands are loaded now, so that the time which that takes is no test's.
await newsgraphCommand(['--help'])
