import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Parser } from 'n3'
import { Store } from 'oxigraph'

/** A parser of RDF that shares no code with what writes it here. */
export interface Tool {
  readonly name: string
  /** Why it cannot be run here; null where it can. */
  readonly missing: string | null
  /** Whether it knows the triple terms of RDF 1.2. */
  readonly rdf12: boolean
  /** How many triples or quads are in each of some files. @throws Error where it complains of any. */
  count(files: readonly string[]): number[]
}

const MEDIA = { ttl: 'text/turtle', nt: 'application/n-triples', trig: 'application/trig', nq: 'application/n-quads' }
const RAPPER = { ttl: 'turtle', nt: 'ntriples', trig: 'trig', nq: 'nquads' }
const SERDI = { ttl: 'turtle', nt: 'ntriples', trig: 'trig', nq: 'nquads' }
export type Format = keyof typeof MEDIA
const formatOf = (file: string): Format => file.slice(file.lastIndexOf('.') + 1) as Format

const SHOWN = 500

/**
 * @param warning what it may warn of, and end with 1 for
 * @throws Error where it fails, or says anything that is not expected on standard error
 */
function run(
  command: string,
  words: readonly string[],
  expected = /(?!)/,
  warning = /(?!)/,
): { stdout: string; stderr: string } {
  const { stdout, stderr, status, signal, error } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (error !== undefined) throw error
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !expected.test(line))
  const complaints = lines.filter((line) => !warning.test(line))
  const isSound = status === 0 || (status === 1 && lines.length > complaints.length)
  if (isSound && complaints.length === 0) return { stdout, stderr }
  const last = `exit code ${status}, signal ${signal}; the last it said: ${`${stdout}${stderr}`.slice(-SHOWN)}`
  throw new Error(`${command} complains: ${complaints.slice(0, 5).join('\n') || last}`)
}

const isThere = (command: string): boolean => spawnSync(command, ['--version']).error === undefined
const lacking = (command: string, remedy: string): string | null => (isThere(command) ? null : remedy)

/** It stands in for what no literal can hold, such as NUL; a text may hold it by itself, too. */
const REPLACED = /WARN .*Unicode replacement character U\+FFFD in string$/

const { RIOT_CLASSPATH, RDFLIB_PYTHON } = process.env
const RDFLIB = fileURLToPath(new URL('count.py', import.meta.url))

export const TOOLS: readonly Tool[] = [
  {
    name: 'n3',
    missing: null,
    rdf12: true,
    count: (files) =>
      files.map((file) => new Parser({ format: MEDIA[formatOf(file)] }).parse(readFileSync(file, 'utf8')).length),
  },
  {
    name: 'oxigraph',
    missing: null,
    rdf12: true,
    count: (files) =>
      files.map((file) => {
        const store = new Store()
        store.load(readFileSync(file, 'utf8'), { format: MEDIA[formatOf(file)] })
        return store.size
      }),
  },
  {
    name: 'rapper',
    missing: lacking('rapper', 'apt-get install raptor2-utils'),
    rdf12: false,
    count: (files) =>
      files.map((file) => {
        const { stderr } = run('rapper', ['-i', RAPPER[formatOf(file)], '-c', file], /^rapper: Parsing /)
        return Number(/returned (\d+) triples?/.exec(stderr)?.[1])
      }),
  },
  {
    name: 'serdi',
    missing: lacking('serdi', 'apt-get install serdi'),
    rdf12: false,
    count: (files) =>
      files.map(
        (file) => run('serdi', ['-i', SERDI[formatOf(file)], '-o', 'nquads', file]).stdout.split('\n').length - 1,
      ),
  },
  {
    name: 'rdflib',
    missing: RDFLIB_PYTHON === undefined ? 'set RDFLIB_PYTHON to a Python that has it' : null,
    rdf12: false,
    count: (files) =>
      run(RDFLIB_PYTHON ?? '', [RDFLIB, ...files])
        .stdout.trim()
        .split('\n')
        .map(Number),
  },
  {
    name: 'riot',
    missing: RIOT_CLASSPATH === undefined ? 'set RIOT_CLASSPATH to the classes of Apache Jena' : null,
    rdf12: false,
    count(files) {
      const words = ['-cp', RIOT_CLASSPATH ?? '', 'riotcmd.riot', '--strict', '--count', ...files]
      const { stdout, stderr } = run('java', words, /^Total | INFO |(?:Triples|Quads) = /, REPLACED)
      const counts = `${stdout}${stderr}`.matchAll(/ : (?:Triples|Quads) = ([\d,]+)$/gm)
      return [...counts].map(([, count = '']) => Number(count.replaceAll(',', '')))
    },
  },
]
