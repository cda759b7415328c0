import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quads, rdfPieces, type ArticleReading } from '../../src/index.ts'
import { openGraph, openSparql, SparqlError, type SparqlSource } from '../../src/node/index.ts'
import { formatOfTypes } from '../../src/node/sparql/formats.ts'
import { formOf, withPrefixes } from '../../src/node/sparql/query-text.ts'
import { readOntology } from '../../src/node/knowledge-files.ts'
import { tradeReading } from '../support/readings.ts'
import { zstandard } from '../support/zstandard.ts'

let folder = ''
let source: SparqlSource
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-sparql-'))
  await using graph = await openGraph(join(folder, 'out'), { create: true })
  await graph.add(tradeReading())
})
beforeAll(async () => {
  source = await openSparql(join(folder, 'out'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Another article that says the same, but that India has criticized Russia. */
function otherReading(): ArticleReading {
  const other = JSON.parse(JSON.stringify(tradeReading()).replace(/"trade(?=["-])/g, '"other')) as ArticleReading
  return { ...other, statements: other.statements.map((each) => ({ ...each, polarity: 'positive' as const })) }
}

const GOODS = 'SELECT ?what { entity:india ng:imports/rdfs:label ?what }'

describe('a graph folder', () => {
  it('is asked by SPARQL, with usual prefixes and RDF/JS terms', async () => {
    const rows = await source.select(GOODS)
    expect(rows.map((row) => row.get('what'))).toMatchObject([
      { termType: 'Literal', value: 'crude oil', language: 'en' },
    ])
    expect(await source.ask('ASK { entity:india ng:imports ?x }')).toBe(true)
    expect(await source.ask('ASK { entity:india ng:exports ?x }')).toBe(false)
  })

  it('has each article in a graph of its own, and answers out of all of them', async () => {
    const rows = await source.select('SELECT DISTINCT ?g { GRAPH ?g { ?s rdfs:label ?label } } ORDER BY ?g')
    expect(rows.map((row) => row.get('g')?.value)).toEqual([
      'https://newsgraph.example/graph/trade',
      'https://newsgraph.example/shared',
    ])
  })

  it.each([
    ['csv', GOODS, 'what\r\ncrude oil\r\n'],
    ['tsv', GOODS, '?what\n"crude oil"@en\n'],
    ['nt', 'CONSTRUCT { ?s ng:imports ?o } WHERE { ?s ng:imports ?o }', '<https://newsgraph.example/entity/india> <https://w3id.org/newsgraph/ontology#imports> <https://newsgraph.example/entity/crude-oil> .\n'], // prettier-ignore
  ] as const)('answers in %s', async (format, query, expected) => {
    expect(await source.answer(query, format)).toBe(expected)
  })

  it('counts what several articles say once, and finds what cannot hold in both', async () => {
    const both = join(folder, 'both')
    {
      await using graph = await openGraph(both, { create: true })
      for (const reading of [tradeReading(), otherReading()]) await graph.add(reading)
    }
    const asked = await openSparql(both)
    const [count] = await asked.select('SELECT (COUNT(*) AS ?n) { entity:india a ?class }')
    expect(count?.get('n')?.value).toBe('1')
    expect(await asked.select('SELECT ?g { GRAPH ?g { entity:india a ?class } }')).toHaveLength(2)
    const [between] = await asked.select('SELECT ?one ?other { ?c a ngs:Contradiction ; ngs:between ?one, ?other FILTER (STR(?one) < STR(?other)) }') // prettier-ignore
    expect([...(between ?? [])].map(([, { value }]) => value.replace(/^.*\//, ''))).toEqual([
      'other-s2-1',
      'trade-s2-1',
    ])
  })

  it('describes, with no more prefixes than are needed', async () => {
    expect(await source.answer('DESCRIBE entity:crude-oil', 'ttl')).toBe(
      [
        '@prefix ng: <https://w3id.org/newsgraph/ontology#> .',
        '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
        '@prefix ngs: <https://w3id.org/newsgraph/statement#> .',
        '@prefix entity: <https://newsgraph.example/entity/> .',
        '',
        'entity:crude-oil rdfs:label "crude oil"@en ;',
        '    ngs:named false ;',
        '    a ng:Commodity .',
        '',
      ].join('\n'),
    )
    const document = await source.answer('DESCRIBE entity:crude-oil', 'jsonld')
    expect(JSON.parse(document)).toEqual({
      '@context': {
        ng: 'https://w3id.org/newsgraph/ontology#',
        label: { '@id': 'http://www.w3.org/2000/01/rdf-schema#label', '@language': 'en' },
        named: 'https://w3id.org/newsgraph/statement#named',
        entity: 'https://newsgraph.example/entity/',
      },
      '@graph': [{ '@id': 'entity:crude-oil', label: 'crude oil', named: false, '@type': 'ng:Commodity' }],
    })
  })

  it.each([
    'DESCRIBE ?s { ?s a ngs:Statement }',
    'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }',
    'CONSTRUCT { [] ng:imports ?o } WHERE { ?s ng:imports ?o }',
    'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (false) }',
  ])('says the same in all formats: %s', async (query) => {
    const [first, ...others] = await Promise.all(
      (['nt', 'ttl', 'trig', 'jsonld'] as const).map(async (format) => {
        const file = join(folder, `constructed.${format}`)
        await writeFile(file, await source.answer(query, format))
        const known = await openSparql(file)
        return (await known.answer('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', 'nt')).replace(/_:\w+/g, '_:b').split('\n').sort() // prettier-ignore
      }),
    )
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('files and quads', () => {
  it.each(['ttl', 'nt', 'trig', 'nq', 'jsonld'] as const)(
    'a file of %s is asked under its own base',
    async (format) => {
      const path = join(folder, `graph.${format}`)
      const options = { ontology: await readOntology(), base: 'https://example.org/kg/' }
      await writeFile(path, [...rdfPieces([tradeReading()], format, options)].join(''))
      const file = await openSparql(path)
      expect(file.prefixes['entity']).toBe('https://example.org/kg/entity/')
      expect((await file.select(GOODS)).map((row) => row.get('what')?.value)).toEqual(['crude oil'])
    },
  )

  it.each([
    ['gz', gzipSync],
    ['zst', zstandard],
  ] as const)('a file compressed as %s is asked as it is', async (extension, compress) => {
    const path = join(folder, `packed.trig.${extension}`)
    const trig = [...rdfPieces([tradeReading()], 'trig', { ontology: await readOntology() })].join('')
    await writeFile(path, compress(trig))
    expect((await (await openSparql(path)).select(GOODS)).map((row) => row.get('what')?.value)).toEqual(['crude oil'])
    await writeFile(path, compress(trig).subarray(0, 60))
    await expect(openSparql(path)).rejects.toThrow(`${path}: its compressed data is broken`)
  })

  it('quads are asked as they are', async () => {
    const memory = await openSparql(quads([tradeReading()], { ontology: await readOntology() }))
    expect(await memory.select(GOODS)).toHaveLength(1)
  })

  it('the vocabulary is there where it is asked for', async () => {
    const query = 'ASK { ng:imports rdfs:label ?label }'
    expect(await source.ask(query)).toBe(false)
    expect(await (await openSparql(join(folder, 'out'), { vocabulary: true })).ask(query)).toBe(true)
  })

  it.each([
    ['no such file', 'nowhere.ttl', /nowhere\.ttl does not exist; make it first/],
    ['a name of no format', 'article.txt', /article\.txt is no RDF by its name; name it \.ttl/],
    ['a broken file', 'broken.ttl', /broken\.ttl cannot be read: .*line 2/],
    [
      'an address with a password',
      'http://user:pw@host/sparql',
      /^The address of host has a name or password in it(?!.*pw)/,
    ],
  ])('%s is told', async (_, name, message) => {
    await writeFile(join(folder, 'article.txt'), 'India')
    await writeFile(join(folder, 'broken.ttl'), '<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> .\n')
    await expect(openSparql(name.includes(':') ? name : join(folder, name))).rejects.toThrow(message)
  })
})

describe('what is wrong with a query', () => {
  it.each([
    ['SELECT ?x\n{ ?x rdfs:label ?y . }}', 'bad-query', 2, /line 2, column 24, in "\{ \?x rdfs:label \?y \. \}\}"/],
    ['SELECT ?x { ?x rdfs:label ?y ', 'bad-query', 1, /line 1, column 30.* Expected there: .*"\}"/],
    ['SELECT ?x\n{ ?x rdfx:label ?y }', 'unknown-prefix', 2, /prefix rdfx: .* Did you mean rdf: or rdfs:\?/],
    ['DELETE WHERE { ?s ?p ?o }', 'not-read-only', undefined, /DELETE would change the graph/],
    ['India imports what', 'bad-query', 1, /begins with "India"/],
    ['SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }', 'bad-query', undefined, /service .* is not supported/],
  ])('%j', async (query, code, line, message) => {
    const error = await source.select(query).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SparqlError)
    expect(error).toMatchObject({ code, line })
    expect((error as Error).message).toMatch(message)
  })

  it('a format that cannot hold the answer', async () => {
    await expect(source.answer(GOODS, 'ttl')).rejects.toThrow(
      /gives rows, which ttl cannot hold; take json, csv, tsv, xml/,
    )
  })
})

describe('the text of a query', () => {
  it('is looked at without its strings, IRIs and comments', () => {
    const query =
      "# DROP foo:bar\nPREFIX a: <urn:x#insert:> SELECT * { ?s a:b \"ng:no\" ; a:c <ng:none> , '''it's bar:baz''' }"
    expect(formOf(query)).toBe('select')
    expect(withPrefixes(query, {})).toBe(query)
  })

  it('is given the prefixes that it uses, on its first line', () => {
    const prefixes = { ng: 'urn:ng#', rdfs: 'urn:r#', x: 'urn:x#' }
    const query = 'ASK { ?s ng:meets|^ng:visits/rdfs:label ?o }'
    expect(withPrefixes(query, prefixes)).toBe(`PREFIX ng: <urn:ng#> PREFIX rdfs: <urn:r#> ${query}`)
  })

  it('is answered in the first media type that fits', () => {
    expect(formatOfTypes(['text/html', 'text/csv', '*/*'], 'select')).toBe('csv')
    expect(formatOfTypes(['text/html', '*/*'], 'graph')).toBe('ttl')
    expect(formatOfTypes(['text/csv'], 'graph')).toBeUndefined()
  })
})
