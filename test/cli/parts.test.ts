import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partsAtHand, partsOf, wordsOf } from '../../src/cli/output/parts.ts'
import { entitiesOf } from '../../src/model/index.ts'
import { entityFile, tellingWords, wordsFile, type EntityLists, type WordLists } from '../../src/page/data/index.ts'
import { Store } from '../../src/store/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'

const readings = [tradeReading(), cableReading()]
let folder = ''
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-parts-'))
  store = await Store.open(folder, { create: true })
  for (const reading of readings) await store.add(reading)
  await store.flush()
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a graph in parts', () => {
  it('names all that have a name and of whom something is told, with the articles that tell it', async () => {
    const { overview, files, articles } = await partsOf(store, () => undefined)
    expect(overview).toMatchObject({
      articles: 2,
      statements: readings.reduce((sum, { statements }) => sum + statements.length, 0),
    })
    for (const { id, label } of overview.ranked) {
      const telling = articles.filter((key) =>
        readings.some(
          ({ article, statements }) => article.id === key && statements.some((told) => entitiesOf(told).has(id)),
        ),
      )
      const listed = new Map(JSON.parse(files.get(entityFile(id))!()) as EntityLists).get(id) ?? []
      expect({ label, articles: listed.map((at) => articles[at]).sort() }).toEqual({ label, articles: telling.sort() })
    }
    expect(overview.ranked.length).toBeGreaterThan(3)
  })

  it('are looked through once, and again when the graph has changed', async () => {
    const looked = async (): Promise<number> => {
      let count = 0
      const { overview, parts } = await partsAtHand(store, () => (count += 1))
      expect((await parts).overview).toEqual(overview)
      return count
    }
    expect(await looked()).toBe(2)
    expect(await looked()).toBe(0)
    await store.remove(readings[0]!.article.id)
    await store.flush()
    expect(await looked()).toBe(1)
  })

  it('are found by the words of their sentences', async () => {
    const files = await wordsOf(store)
    const { articles } = await partsOf(store, () => undefined)
    for (const { article } of readings)
      for (const word of tellingWords(article.text)) {
        const [, gaps] = (JSON.parse(files.get(wordsFile(word))!()) as WordLists).find(([listed]) => listed === word)!
        const places = gaps!.map((_, end) => gaps!.slice(0, end + 1).reduce((sum, gap) => sum + gap, 0))
        expect({ word, articles: places.map((at) => articles[at]) }).toMatchObject({
          word,
          articles: expect.arrayContaining([article.id]) as string[],
        })
      }
  })
})
