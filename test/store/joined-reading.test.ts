import { rm } from 'node:fs/promises'
import { beforeAll, expect, it, vi } from 'vitest'
import type { ArticleReading } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { allTogether, joinedReading, Store } from '../../src/store/index.ts'
import { goldCorpus } from '../support/gold-corpus.ts'
import { folderOf } from './rows.ts'

let read: ArticleReading[]
beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  read = []
  for (const { article } of goldCorpus('story-quake', 'variants')) read.push(await newsgraph.read(article))
})

it('joins all articles at once as it joins each by itself, looking once for what several tell', async () => {
  const folder = await folderOf(read)
  const store = await Store.open(folder)
  const readings: ArticleReading[] = []
  for await (const key of store.articleKeys()) readings.push(await store.reading(key))
  const asked = vi.spyOn(store.database, 'firstKeys')
  const each: ArticleReading[] = []
  for (const reading of readings) each.push(await joinedReading(store, reading))
  const alone = asked.mock.calls.length
  asked.mockClear()
  const together = await allTogether(store)
  const all: ArticleReading[] = []
  for (const reading of readings) all.push(await joinedReading(store, reading, together))
  expect(all).toEqual(each)
  expect(asked.mock.calls.length).toBeLessThan(alone / 3)
  expect(all.map(({ entities }) => entities)).not.toEqual(readings.map(({ entities }) => entities))
  await store.close()
  await rm(folder, { recursive: true })
})
