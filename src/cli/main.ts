#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import type { CommandContext } from './context.ts'
import { runCommandLine } from './run.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // a reader that has seen enough (`newsgraph extract a.txt | head`) is no error
    if (error.code === 'EPIPE') process.exit(0)
    if (stream === process.stdout) process.stderr.write(`error: the output cannot be written: ${error.message}\n`)
    process.exit(1)
  })
}

const context: CommandContext = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  colour: true,
  debug: false,
  exitCode: 0,
  load: async (options) => (await import('../node/index.ts')).loadNewsgraph(options),
  cores: availableParallelism(),
  onInterrupt: (listener) => {
    process.once('SIGINT', listener)
    process.once('SIGTERM', listener)
  },
}

process.exitCode = await runCommandLine(process.argv.slice(2), context)
