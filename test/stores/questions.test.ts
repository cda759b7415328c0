import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KnowledgeGraph } from '../../src/index.ts'
import { openGraph, openSparql, pushGraph, type SparqlSource } from '../../src/node/index.ts'
import { NAMES, queryOf, rowOf, sorted } from '../questions/asked.ts'
import { questionsByCode } from '../questions/by-code.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { manyReadings } from '../questions/many.ts'
import { STORE_SERVERS, type RunningStore } from './servers.ts'

/**
 * What times and values share stands in many graphs, and some stores find it as often: a query that joins two such things takes
 * minutes there.
 */
const LONGEST = 20_000

let folder = ''
let byCode: ReturnType<typeof questionsByCode>

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  const readings = await manyReadings(newsgraph)
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-store-questions-'))
  await using graph = await openGraph(folder, { create: true })
  for (const reading of readings) await graph.add(reading)
  byCode = questionsByCode(KnowledgeGraph.from(readings, newsgraph.ontology))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(STORE_SERVERS)('two hundred articles in $title (missing here: $missing)', ({ name, missing, start }) => {
  let store: RunningStore
  let sparql: SparqlSource

  beforeAll(async () => {
    if (missing !== null) return
    store = await start()
    const client = store.credentials === undefined ? {} : { credentials: store.credentials }
    await pushGraph(folder, store.endpoint, { store: name, client })
    sparql = await openSparql(store.endpoint, { store: name, client })
  })
  afterAll(() => store?.stop())

  it.skipIf(missing !== null).each(NAMES)(
    '%s.rq: as by code, within seconds',
    async (question) => {
      const rows = (await sparql.select(await queryOf(question))).map(rowOf)
      expect(sorted(rows)).toEqual([...new Set(sorted(byCode[question]?.() ?? []))])
    },
    LONGEST,
  )
})
