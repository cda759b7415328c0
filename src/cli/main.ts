#!/usr/bin/env node
import { loadNewsgraph } from '../node/index.ts'
import type { CommandContext } from './context.ts'
import { runCommandLine } from './run.ts'

// a reader that has seen enough (`newsgraph extract a.txt | head`) is no error
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
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
  load: loadNewsgraph,
  onInterrupt: (listener) => {
    process.once('SIGINT', listener)
    process.once('SIGTERM', listener)
  },
}

process.exitCode = await runCommandLine(process.argv.slice(2), context)
