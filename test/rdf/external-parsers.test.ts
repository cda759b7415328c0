import { describe, expect, test } from 'vitest'
import { toTurtle } from '../../src/rdf/index.ts'
import { EXTERNAL_PARSERS, isInstalled, triplesBy } from '../support/external-parsers.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'
import { triplesIn } from '../support/triples.ts'

describe.each(EXTERNAL_PARSERS)('$command', (parser) => {
  test.skipIf(!isInstalled(parser))(`reads the same triples (needs the command ${parser.command})`, () => {
    const reading = tradeReading()
    const article = { ...reading.article, title: 'A "title"\\ with\nlines, \u202ebidi and \u{1f600}' }
    const turtle = toTurtle([cableReading(), { ...reading, article }], { ontology: tradeOntology() })
    expect(triplesBy(parser, turtle)).toEqual(triplesIn(turtle))
  })
})
