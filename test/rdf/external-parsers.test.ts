import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { toTurtle } from '../../src/rdf/index.ts'
import { cableReading, tradeOntology, tradeReading } from '../support/readings.ts'
import { triplesIn } from '../support/triples.ts'

/** Parsers from Debian that share no code with ours: `apt-get install raptor2-utils serdi`. */
const PARSERS = [
  { command: 'rapper', options: ['-q', '-i', 'turtle', '-o', 'ntriples', '-', 'http://base/'] },
  { command: 'serdi', options: ['-e', '-i', 'turtle', '-o', 'ntriples', '-'] },
] as const

const isThere = (command: string): boolean => spawnSync(command, ['--version']).error === undefined

describe.each(PARSERS)('$command', ({ command, options }) => {
  let turtle = ''
  beforeAll(() => {
    const reading = tradeReading()
    const article = { ...reading.article, title: 'A "title"\\ with\nlines, \u202ebidi and \u{1f600}' }
    turtle = toTurtle([cableReading(), { ...reading, article }], { ontology: tradeOntology() })
  })

  test.skipIf(!isThere(command))(`reads the same triples (needs the command ${command})`, () => {
    const { stdout, stderr, status } = spawnSync(command, options, {
      input: turtle,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(triplesIn(stdout, 'application/n-triples')).toEqual(triplesIn(turtle))
  })
})
