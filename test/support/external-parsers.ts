import { spawnSync } from 'node:child_process'
import { triplesIn } from './triples.ts'

export interface ExternalParser {
  readonly command: string
  readonly options: readonly string[]
}

/** Parsers from Debian that share no code with ours: `apt-get install raptor2-utils serdi`. */
export const EXTERNAL_PARSERS: readonly ExternalParser[] = [
  { command: 'rapper', options: ['-q', '-i', 'turtle', '-o', 'ntriples', '-', 'http://base/'] },
  { command: 'serdi', options: ['-e', '-i', 'turtle', '-o', 'ntriples', '-'] },
]

export const isInstalled = ({ command }: ExternalParser): boolean =>
  spawnSync(command, ['--version']).error === undefined

/** What the parser reads in a Turtle document. @throws where it complains. */
export function triplesBy({ command, options }: ExternalParser, turtle: string): string[] {
  const { stdout, stderr, status } = spawnSync(command, options, {
    input: turtle,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0 || stderr !== '') throw new Error(`${command}: ${stderr}`)
  return triplesIn(stdout, 'application/n-triples')
}
