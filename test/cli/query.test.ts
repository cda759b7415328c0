import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rdfPieces } from '../../src/index.ts'
import { openGraph } from '../../src/node/index.ts'
import { readOntology } from '../../src/node/knowledge-files.ts'
import { tradeReading } from '../support/readings.ts'
import { newsgraphCommand, type RunOptions } from './command-line.ts'

let folder = ''
let out = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-query-'))
  out = join(folder, 'out')
  await using graph = await openGraph(out, { create: true })
  await graph.add(tradeReading())
})
afterAll(() => rm(folder, { recursive: true }))

const query = (words: readonly string[], options?: RunOptions) => newsgraphCommand(['query', out, ...words], options)

describe('newsgraph query in SPARQL', () => {
  it('prints rows as a table', async () => {
    const { code, stdout } = await query(['SELECT ?who ?what { ?who ng:imports ?what }'])
    expect(stdout.split('\n')).toEqual(['who           what', 'entity:india  entity:crude-oil', '1 answer', ''])
    expect(code).toBe(0)
  })

  it('says yes or no, and prints triples as Turtle', async () => {
    expect((await query(['ASK { ?s ng:imports ?o }'])).stdout).toBe('yes\n')
    expect((await query(['DESCRIBE entity:grain'])).stdout).toContain('"grain"@en')
  })

  it('reads a query from a file and from standard input', async () => {
    const path = join(folder, 'question.rq')
    await writeFile(path, 'SELECT ?what { ?who ng:imports/rdfs:label ?what }')
    expect((await query([path, '--format', 'csv'])).stdout).toBe('what\r\ncrude oil\r\n')
    expect((await query(['-', '--format', 'csv'], { stdin: 'SELECT (1 AS ?one) {}' })).stdout).toBe('one\r\n1\r\n')
  })

  it('knows the queries that are shipped by their names', async () => {
    expect((await query(['imports.rq', '--format', 'csv'])).stdout).toContain('India,crude oil,Russia,actual')
  })

  it.each([
    [['SELECT ?x\n{ ?x nosuch:y ?z }'], 1, /Line 2 of the query uses the prefix nosuch:/],
    [['nosuch.rq'], 2, /nosuch\.rq cannot be read.+meetings\.rq/],
    [[], 2, /Give either a query in SPARQL or --pattern/],
    [['ASK {}', '--pattern', 'India imports ?what'], 2, /Give either/],
    [['ASK {}', '--denied'], 2, /--denied goes with --pattern/],
    [['--pattern', 'India'], 2, /"India" is no pattern/],
    [['--pattern', 'India imports ?what', '--format', 'ttl'], 2, /answered as table, csv, json, not as ttl/],
    [['--pattern', 'Indai imports ?what'], 1, /Did you mean "India"/],
    [['--pattern', 'India imports ?what', '--since', 'soon'], 1, /"soon" is no date/],
  ])('%j fails with %i', async (words, code, message) => {
    const result = await query(words)
    expect(result.stderr).toMatch(message)
    expect(result.code).toBe(code)
  })

  it('never shows a secret of the environment', async () => {
    const environment = { NEWSGRAPH_STORE_USER: 'dba' }
    const { code, stderr } = await query(['ASK {}'], { environment })
    expect([code, stderr]).toEqual([1, expect.stringContaining('NEWSGRAPH_STORE_PASSWORD is not')])
  })
})

describe('newsgraph query by a pattern', () => {
  it('answers with sentence and source', async () => {
    const { stdout } = await query(['--pattern', 'India imports ?what from ?whom', '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual({
      bindings: {
        what: { kind: 'entity', id: 'crude-oil', label: 'crude oil' },
        whom: { kind: 'entity', id: 'russia', label: 'Russia' },
      },
      source: {
        sentence: 'India imports crude oil from Russia.',
        article: 'trade',
        title: 'Oil & <grain>',
        published: '2025-07-01T08:30:00Z',
        statement: 'trade-s1-1',
      },
    })
  })

  it.each([
    [['who visits where', '--planned'], ['India,Moscow']],
    [['who visits where', '--planned', '--since', '2025-07-29'], ['India,Moscow']],
    [['who visits where', '--planned', '--since', '2025-07-30'], []],
    [['who visits where', '--planned', '--until', '2025-07-27'], []],
    [['who visits where', '--denied'], []],
    [['India ?does Russia', '--denied'], ['criticizes']],
    [['India ?does ?whom', '--said-by', 'sources'], ['visits,Moscow']],
  ])('%j', async ([pattern = '', ...options], expected) => {
    const { stdout } = await query(['--pattern', pattern, ...options, '--format', 'csv'])
    const rows = stdout.trimEnd().split('\r\n').slice(1)
    expect(rows.map((row) => row.replace(/,(?:"|Sources|India has|Russia sold).*$/, ''))).toEqual(expected)
  })

  it('says what a pattern is to who asks in a sentence', async () => {
    const { code, stderr } = await query(['--pattern', 'What does India import?'])
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/knows the relation .*no question.* "India imports \?what"/),
    ])
  })

  it('reads a file of the profile full, and says so of others', async () => {
    const options = { ontology: await readOntology() }
    for (const profile of ['full', 'statements'] as const)
      await writeFile(
        join(folder, `${profile}.ttl`),
        [...rdfPieces([tradeReading()], 'ttl', { ...options, profile })].join(''),
      )
    const ask = (name: string) => newsgraphCommand(['query', join(folder, name), '--pattern', 'India imports ?what'])
    expect((await ask('full.ttl')).stdout).toContain('crude oil')
    expect((await ask('statements.ttl')).stderr).toMatch(/statements\.ttl: There is no text of .* profile "full"/)
    expect((await newsgraphCommand(['query', 'http://localhost:1/', '--pattern', 'a b c'])).stderr).toMatch(
      /is no graph folder/,
    )
  })
})
