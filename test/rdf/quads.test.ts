import { DataFactory, type Quad } from 'n3'
import * as oxigraph from 'oxigraph'
import { expect, it } from 'vitest'
import { articleQuads, quads, RDF_FORMATS, rdfWriter, sharedQuads } from '../../src/rdf/index.ts'
import { eventOntology, meetingReading } from '../support/event-readings.ts'
import { canonicalTriples } from '../support/triples.ts'

const ontology = eventOntology()
const reading = meetingReading()

it('gives quads again and again', () => {
  for (const some of [
    quads([reading], { ontology }),
    quads([reading], { ontology }, DataFactory),
    articleQuads(reading, { ontology }),
    sharedQuads([reading], { ontology }),
  ]) {
    const first = [...some]
    expect(first.length).toBeGreaterThan(5)
    expect([...some]).toEqual(first)
  }
})

it.each(RDF_FORMATS)('writes what two parts of a %s have in common once', (format) => {
  const other = JSON.parse(JSON.stringify(reading).replaceAll(`"${reading.article.id}`, '"other')) as typeof reading
  const { begin, between, end, pieces } = rdfWriter(format, { ontology })
  const parts = [[reading], [other]].map((some) => [...pieces(some)].join(''))
  const store = new oxigraph.Store()
  const media = { ttl: 'text/turtle', nt: 'application/n-triples', trig: 'application/trig', nq: 'application/n-quads', jsonld: 'application/ld+json' } // prettier-ignore
  const found = oxigraph.parse(begin + parts.join(between) + end, { format: media[format] })
  for (const quad of found) store.add(quad)
  expect(found.length).toBe(store.size)
  expect(store.size).toBeGreaterThan([...articleQuads(other, { ontology })].length)
})

it('has quads made by the factory that is given', () => {
  const made = [...quads([reading], { ontology }, oxigraph)]
  expect(canonicalTriples(made)).toEqual(canonicalTriples([...quads([reading], { ontology })]))
  const store = new oxigraph.Store()
  for (const quad of made) store.add(quad)
  expect(store.match(null, null, null, oxigraph.namedNode('https://newsgraph.example/shared')).length).toBeGreaterThan(
    0,
  )
})

it('hands triples that are spoken of to the factory as well', () => {
  const about = (some: Iterable<{ readonly object: object }>): unknown[] =>
    [...some].flatMap(({ object }) => ('subject' in object ? canonicalTriples([object as Quad]) : []))
  const options = { ontology, profile: 'rdf12' } as const
  const ours = about(quads([reading], options))
  expect(ours.length).toBeGreaterThan(0)
  expect(about(quads([reading], options, oxigraph))).toEqual(ours)
})
