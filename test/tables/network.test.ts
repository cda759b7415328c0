import { Parser } from 'htmlparser2'
import fc from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { mergeEntities, type ArticleReading } from '../../src/model/index.ts'
import { cypher, edgesIn, gexf, graphml, nodeOf, NODES_CSV, RELATIONSHIPS_CSV } from '../../src/tables/index.ts'
import type { NetworkFormat } from '../../src/tables/index.ts'
import { hostileReading } from '../rdf/hostile-readings.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'

const edgesOf = (readings: readonly ArticleReading[]) => readings.flatMap((reading) => [...edgesIn(reading)])

function documentOf(
  { begin, node, between, edge, end }: NetworkFormat,
  ...readings: readonly ArticleReading[]
): string {
  const nodes = mergeEntities(readings).map((entity) => node(nodeOf(entity)))
  return [begin, ...nodes, between, ...edgesOf(readings).map(edge), end].join('')
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of a document as another parser reads them. */
function elementsIn(xml: string): Element[] {
  const found: Element[] = []
  let open: Element | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open = { name, attributes, text: '' }
        found.push(open)
      },
      ontext: (text) => {
        if (open !== undefined) open.text += text
      },
      onclosetag: () => {
        open = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}

const EXPECTED = { id: 'trade-s3-1/object/moscow', source: 'india', target: 'moscow' }
/** What the plan on hearsay of the reading is told with. */
const VALUES = {
  role: 'object',
  property: 'visits',
  polarity: 'positive',
  modality: 'planned',
  asserted: 'false',
  said_by: 'Sources',
  first_day: '2025-07-28',
  last_day: '2025-07-29',
  sentence: 'Sources say "India" will visit Moscow from July 28 to 29.',
  published: '2025-07-01',
}

describe('a network', () => {
  it('is GEXF, with stance, source, days and sentence on its edges', () => {
    const elements = elementsIn(documentOf(gexf('newsgraph'), tradeReading()))
    const at = elements.findIndex(({ attributes }) => attributes['id'] === EXPECTED.id)
    expect(elements[at]?.attributes).toMatchObject({ ...EXPECTED, label: 'visits' })
    const next = elements.findIndex(({ name }, place) => place > at && name === 'edge')
    const told = elements.slice(at + 2, next).map(({ attributes }) => [attributes['for'], attributes['value']])
    expect(Object.fromEntries(told)).toMatchObject(VALUES)
  })

  it('is GraphML', () => {
    const elements = elementsIn(documentOf(graphml, tradeReading()))
    const at = elements.findIndex(({ attributes }) => attributes['id'] === EXPECTED.id)
    const next = elements.findIndex(({ name }, place) => place > at && name === 'edge')
    const told = elements.slice(at + 1, next).map(({ attributes, text }) => [attributes['key']?.slice(5), text])
    expect(Object.fromEntries(told)).toMatchObject({ label: 'visits', ...VALUES })
  })

  it('joins an event to what takes part in it where nothing else does', () => {
    const reading = tradeReading()
    const [first] = reading.statements
    const entity = { ...reading.entities[0]!, id: 'a-deal', label: 'deal', mentions: [] }
    const event = {
      id: 'a-deal',
      class: 'Event',
      participants: [{ role: 'subject', entity: 'india' }],
      time: null,
      place: null,
      polarity: 'positive',
      modality: 'actual',
      statements: [first!.id],
    } as const
    const told = {
      ...reading,
      entities: [...reading.entities, entity],
      statements: [{ ...first!, event: 'a-deal' }],
      events: [event],
    }
    const [edge] = edgesOf([told]).filter(({ ofEvent }) => ofEvent)
    expect(edge).toMatchObject({ source: 'a-deal', target: 'india', role: 'participant' })
    expect(RELATIONSHIPS_CSV.edge(edge!)).toContain('"a-deal","india",TAKES_PART,')
  })

  it('is Cypher that names relationships by property and role', () => {
    const lines = documentOf(cypher, tradeReading()).split('\n')
    expect(lines).toContainEqual(
      expect.stringMatching(/^MERGE \(n:Entity \{id: 'india'\}\) SET n \+= \{label: 'India', .*\}, n:State;$/),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(
        /\{id: 'india'\}\), \(b:Entity \{id: 'moscow'\}\) MERGE \(a\)-\[r:VISITS \{id: 'trade-s3-1\/object\/moscow'\}\]->\(b\) SET r \+= \{label: 'visits', .*first_day: date\('2025-07-28'\)/,
      ),
    )
    expect(lines).toContainEqual(expect.stringContaining('[r:IMPORTS_ORIGIN {'))
  })

  it('is CSV that DuckDB reads, a line each', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-network-'))
    const readings = [tradeReading(), cableReading()]
    const [edges, nodes] = [edgesOf(readings), mergeEntities(readings).map(nodeOf)]
    await writeFile(join(folder, 'nodes.csv'), NODES_CSV.begin + nodes.map(NODES_CSV.node).join(''))
    await writeFile(
      join(folder, 'relationships.csv'),
      RELATIONSHIPS_CSV.begin + edges.map(RELATIONSHIPS_CSV.edge).join(''),
    )
    const database = await (await DuckDBInstance.create(':memory:')).connect()
    const ask = async (query: string) => (await database.runAndReadAll(query)).getRowObjectsJson()
    const file = (name: string): string => `read_csv('${join(folder, name)}', header = true, all_varchar = true)`
    expect(await ask(`SELECT "id:ID" AS id, label FROM ${file('nodes.csv')}`)).toEqual(
      nodes.map(({ id, label }) => ({ id, label })),
    )
    expect(
      await ask(`SELECT id, ":START_ID" AS source, ":END_ID" AS target FROM ${file('relationships.csv')}`),
    ).toEqual(edges.map(({ id, source, target }) => ({ id, source, target })))
    await rm(folder, { recursive: true })
  })

  it('holds what is hostile and nothing that the format forbids', () => {
    fc.assert(
      fc.property(hostileReading, (reading) => {
        const edges = edgesOf([reading])
        for (const format of [gexf('newsgraph'), graphml]) {
          const xml = documentOf(format, reading)
          expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)
          expect(elementsIn(xml).filter(({ name }) => name === 'edge')).toHaveLength(edges.length)
        }
        const lines = documentOf(cypher, reading).trimEnd().split('\n')
        expect(lines).toHaveLength(1 + mergeEntities([reading]).length + edges.length)
        for (const line of lines) expect(line.replace(/'(?:[^'\\]|\\.)*'/g, '')).toMatch(/^[^'"\\]*;$/)
        for (const line of edges.map(RELATIONSHIPS_CSV.edge)) {
          expect(line).toMatch(/^[^\r\n]*\n$/)
          expect(line.replace(/"(?:[^"]|"")*"/g, '')).toMatch(/^[\p{L}\p{N}_,.e-]*\n$/u)
        }
      }),
      { numRuns: 40 },
    )
  })
})
