import { rm } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { articleFromText, joinReadings, type ArticleReading } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { nodesOf, probabilityOf } from '../../src/joining/index.ts'
import { Store } from '../../src/store/index.ts'
import { foundBy, inRow, mayBeOne, neighbour } from '../../src/store/neighbour.ts'
import { goldCorpus } from '../support/gold-corpus.ts'
import { emptyFolder, folderOf, rowsOf } from './rows.ts'

/** What the patch is called is joined twice: as a thing that is described, and as what happened. */
const PATCHES = [
  'Norvik released an emergency security patch for its browser Falkon on Wednesday. The emergency patch closes a hole that hackers in Tallinn had used. The patch can be downloaded. Falkon users should install the fix.',
  'Norvik published an emergency software fix for Falkon on Wednesday after hackers in Tallinn had used a hole. The security patch was urgent. The emergency patch closes the hole. The fix can be downloaded.',
  'Hackers in Tallinn used a hole in Falkon, the browser of Norvik. An emergency security patch was released on Wednesday. The fix closes the hole. The patch for Falkon is free.',
].map((text, number) => articleFromText(text, { id: `patch-${number}`, published: '2025-03-05' }))

let readings: ArticleReading[]
let patches: ArticleReading[]
beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  readings = []
  for (const { article } of goldCorpus('homonyms-people', 'story-quake', 'variants'))
    readings.push(await newsgraph.read(article))
  patches = []
  for (const article of PATCHES) patches.push(await newsgraph.read(article))
})

type Called = Map<string, { readonly entities: string[]; readonly events: string[] }>

async function calledIn(folder: string): Promise<Called> {
  const store = await Store.open(folder)
  const found: Called = new Map()
  for await (const key of store.articleKeys())
    found.set(store.head(key).article.id, {
      entities: store.entities(key).map(({ id }) => id),
      events: store.events(key).map(({ id }) => id),
    })
  await store.close()
  return found
}

const called = (joined: readonly ArticleReading[]): Called =>
  new Map(
    joined.map(({ article, entities, events = [] }) => [
      article.id,
      { entities: entities.map(({ id }) => id), events: events.map(({ id }) => id) },
    ]),
  )

it('calls happenings by what the graph calls the things that they are', async () => {
  for (const order of [patches, patches.toReversed()]) {
    const folder = await folderOf(order)
    expect(await calledIn(folder)).toEqual(called(joinReadings(order)))
    await rm(folder, { recursive: true })
  }
})

it('calls what articles tell of as a graph in memory does', async () => {
  const folder = await folderOf(readings)
  const joined = joinReadings(readings)
  expect(await calledIn(folder)).toEqual(called(joined))
  const tellings = joined.flatMap(({ events = [] }) => events.map(({ id }) => id))
  expect(new Set(tellings).size).toBeLessThan(tellings.length)
  await rm(folder, { recursive: true })
})

it('holds the same in whatever order articles come and go, one by one', async () => {
  const [kept, gone] = [readings.slice(4), readings.slice(0, 4)]
  const [one, other] = [await folderOf(kept), await emptyFolder()]
  const store = await Store.open(other, { create: true })
  for (const reading of readings.toReversed()) {
    await store.add(reading)
    await store.flush()
  }
  for (const { article } of gone) await store.remove(article.id)
  await store.close()
  expect(await rowsOf(other)).toEqual(await rowsOf(one))
  await Promise.all([one, other].map((folder) => rm(folder, { recursive: true })))
})

it('tells why things are one, and what they were kept apart from', async () => {
  const folder = await folderOf(readings)
  const store = await Store.open(folder)
  const { joined, apart } = await store.explain('maria-garcia')
  await store.close()
  expect(joined.map(({ article, to }) => [article, to.article])).toEqual([
    ['garcia-judge', 'garcia-judge-two'],
    ['garcia-judge-two', 'garcia-judge'],
  ])
  expect(joined.every(({ probability, reasons }) => probability > 0.5 && reasons.includes('stories alike'))).toBe(true)
  expect(apart.map(({ article }) => article)).toEqual(['garcia-singer', 'garcia-singer-two'])
  expect(apart.every(({ probability }) => probability < 0.5)).toBe(true)
  await rm(folder, { recursive: true })
})

it('tells by its rows alone which entities need not be compared', () => {
  const nodes = readings.flatMap((reading) => nodesOf(reading))
  for (const node of nodes) for (const row of foundBy([node])) expect(inRow(row)).toEqual(neighbour(node))
  const pairs = nodes.flatMap((a, at) =>
    nodes.slice(at + 1).flatMap((b) => (a.article === b.article ? [] : [[a, b] as const])),
  )
  const spared = pairs.filter(([a, b]) => !mayBeOne(neighbour(a), neighbour(b)))
  expect(spared.length).toBeGreaterThan(pairs.length / 2)
  expect(spared.filter(([a, b]) => probabilityOf(a, b) !== undefined)).toEqual([])
})
