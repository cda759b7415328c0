import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KnowledgeGraph } from '../../src/index.ts'
import { openGraph, openSparql, type SparqlSource } from '../../src/node/index.ts'
import { NAMES, queryOf, rowOf, sorted } from './asked.ts'
import { questionsByCode } from './by-code.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { manyReadings } from './many.ts'

/** What grows with the square of the statements takes minutes. */
const LONGEST = 20_000

let folder = ''
let byCode: ReturnType<typeof questionsByCode>
let sparql: SparqlSource

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  const readings = await manyReadings(newsgraph)
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-questions-'))
  const graph = await openGraph(folder, { create: true })
  for (const reading of readings) await graph.add(reading)
  await graph.close()
  byCode = questionsByCode(KnowledgeGraph.from(readings, newsgraph.ontology))
  sparql = await openSparql(folder)
})
afterAll(() => rm(folder, { recursive: true }))

it.each(NAMES)(
  '%s.rq of a graph of many articles: by SPARQL and by code alike, within seconds',
  async (name) => {
    const rows = (await sparql.select(await queryOf(name))).map(rowOf)
    expect(sorted(rows)).toEqual([...new Set(sorted(byCode[name]?.() ?? []))])
  },
  LONGEST,
)
