import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleQuads, sharedQuads, type ArticleReading } from '../../src/index.ts'
import { openGraph, pushGraph, type PushOptions, type PushReport } from '../../src/node/index.ts'
import { StoreClient } from '../../src/node/http/client.ts'
import { readOntology } from '../../src/node/knowledge-files.ts'
import { GraphStore } from '../../src/node/stores/graph-store.ts'
import { addressesOf } from '../../src/node/stores/presets.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'
import { STORE_SERVERS, type RunningStore } from './servers.ts'

const BASE = 'https://newsgraph.example/'
const graphOf = ({ article }: ArticleReading): string => `${BASE}graph/${article.id}`

const [trade, cable] = [tradeReading(), cableReading()]
/** The same article, with a statement less. */
const changed: ArticleReading = {
  ...trade,
  statements: trade.statements.filter(({ id }) => id !== 'trade-s4-1' && id !== 'trade-s4-2'),
}

let ontology: Awaited<ReturnType<typeof readOntology>>
beforeAll(async () => {
  ontology = await readOntology()
})
const sizes = (...readings: ArticleReading[]): { articles: number[]; shared: number } => {
  const distinct = (quads: Iterable<unknown>): number => new Set([...quads].map((quad) => JSON.stringify(quad))).size
  return {
    articles: readings.map((reading) => distinct(articleQuads(reading, { ontology }))),
    shared: distinct(sharedQuads(readings, { ontology })),
  }
}

describe.each(STORE_SERVERS)('$title (missing here: $missing)', ({ name, missing, start }) => {
  let store: RunningStore
  let folder = ''
  let graphs: GraphStore

  beforeAll(async () => {
    if (missing !== null) return
    folder = await mkdtemp(join(tmpdir(), `newsgraph-${name}-`))
    store = await start()
    graphs = new GraphStore(addressesOf(new URL(store.endpoint), name), { credentials: store.credentials })
    await using graph = await openGraph(folder, { create: true })
    await graph.add(trade)
    await graph.add(cable)
  })
  afterAll(async () => {
    await store?.stop()
    if (folder !== '') await rm(folder, { recursive: true })
  })

  const push = (options: PushOptions = {}): Promise<PushReport> =>
    pushGraph(folder, store.endpoint, { store: name, client: { credentials: store.credentials }, ...options })
  const counts = async (): Promise<number[]> => {
    const found: number[] = []
    for (const graph of [graphOf(trade), graphOf(cable), `${BASE}shared`]) found.push(await graphs.count(graph))
    return found
  }
  const expected = (): number[] => {
    const { articles, shared } = sizes(trade, cable)
    return [...articles, shared]
  }
  it.skipIf(missing !== null)('takes a graph, and the same again as nothing new', async () => {
    const sum = expected().reduce((a, b) => a + b)
    expect(await push()).toEqual({ sent: 3, unchanged: 0, removed: 0, triples: sum })
    expect(await counts()).toEqual(expected())
    expect(await push()).toEqual({ sent: 0, unchanged: 3, removed: 0, triples: 0 })
    expect(await push({ mode: 'append' })).toMatchObject({ sent: 3, triples: sum })
    expect(await push({ mode: 'replace' })).toMatchObject({ sent: 3, triples: sum })
    expect(await counts()).toEqual(expected())
  })

  it.skipIf(missing !== null)('takes a changed article in the place of what it was', async () => {
    await using graph = await openGraph(folder)
    await graph.add(changed)
    await graph.close()
    expect(await push()).toMatchObject({ sent: 1, unchanged: 2 })
    const { articles } = sizes(changed)
    expect((await counts())[0]).toBe(articles[0])
    expect((await counts())[1]).toBe(expected()[1])
  })

  it.skipIf(missing !== null)('adds to what is there, and replaces it where that is asked for', async () => {
    await graphs.add(graphOf(cable), ['<urn:stray> <urn:is> <urn:here> .\n'])
    await push({ mode: 'append' })
    expect((await counts())[1]).toBe(expected()[1]! + 1)
    await push({ mode: 'replace', articles: [cable.article.id] })
    expect((await counts())[1]).toBe(expected()[1])
  })

  it.skipIf(missing !== null)('lets one article go, whether by name or since the folder lost it', async () => {
    expect(await push({ mode: 'remove', articles: [trade.article.id] })).toMatchObject({ sent: 0, removed: 1 })
    expect((await counts())[0]).toBe(0)
    expect(await push()).toMatchObject({ sent: 1 })
    await using graph = await openGraph(folder)
    await graph.remove(trade.article.id)
    await graph.close()
    expect(await push()).toMatchObject({ sent: 1, unchanged: 1, removed: 1 })
    const { articles, shared } = sizes(cable)
    expect(await counts()).toEqual([0, articles[0], shared])
  })

  it.skipIf(missing !== null)('loses one article, and nothing else, by DROP GRAPH', async () => {
    await using graph = await openGraph(folder)
    await graph.add(trade)
    await graph.close()
    await push()
    expect(await counts()).toEqual(expected())
    const body = new URLSearchParams({ update: `DROP SILENT GRAPH <${graphOf(trade)}>` }).toString()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const { update: url } = addressesOf(new URL(store.endpoint), name)
    await new StoreClient({ credentials: store.credentials }).send({ method: 'POST', url, headers, body })
    const [, ofCable, shared] = expected()
    expect(await counts()).toEqual([0, ofCable, shared])
    await push({ mode: 'replace' })
  })

  it.skipIf(missing !== null)('is sent all anew where it was emptied', async () => {
    for (const graph of [graphOf(trade), graphOf(cable), `${BASE}shared`]) await graphs.drop(graph)
    expect(await push()).toMatchObject({ sent: 3 })
    expect(await push({ mode: 'remove' })).toMatchObject({ removed: 3 })
    expect(await counts()).toEqual([0, 0, 0])
  })
})
