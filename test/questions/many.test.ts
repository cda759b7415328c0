import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KnowledgeGraph, type ArticleReading } from '../../src/index.ts'
import { openGraph, openSparql, type SparqlSource } from '../../src/node/index.ts'
import { NAMES, queryOf, rowOf, sorted } from './asked.ts'
import { questionsByCode } from './by-code.ts'
import { CORPUS } from './corpus.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

/** So often the five articles are told, each time of other people. */
const TIMES = 40
/** What grows with the square of the statements takes minutes. */
const LONGEST = 20_000

/** The same said of others, in articles of their own. */
function ofOthers(reading: ArticleReading, number: number): ArticleReading {
  const { profile: _, ...joined } = reading
  const written = JSON.stringify(joined)
    .replace(/lindt|blanc|berg|menon/gi, (name) => `${name}${number}`)
    .replace(/(?<="|--)(?:talks|denial|offices|trade|visit)(?=["-])/g, (id) => `${id}${number}`)
  return JSON.parse(written) as ArticleReading
}

let folder = ''
let byCode: ReturnType<typeof questionsByCode>
let sparql: SparqlSource

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  const readings: ArticleReading[] = []
  for (const article of CORPUS) {
    const reading = await newsgraph.read(article)
    readings.push(reading)
    for (let number = 1; number < TIMES; number++) readings.push(ofOthers(reading, number))
  }
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
