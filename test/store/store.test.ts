import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { encode } from '../../src/store/coding.ts'
import { Store, type StoreError } from '../../src/store/index.ts'
import { emptyFolder, folderOf, overwrite, rowsOf } from './rows.ts'
import { stories, story } from './stories.ts'

const folders: string[] = []
const kept = async (folder: Promise<string>): Promise<string> => {
  folders.push(await folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** What stays in a folder after something was done to its store. */
async function after(folder: string, work: (store: Store) => Promise<unknown>): Promise<ReadonlyMap<string, string>> {
  const store = await Store.open(folder)
  try {
    await work(store)
  } finally {
    await store.close()
  }
  return rowsOf(folder)
}

const errorOf = (work: Promise<unknown>): Promise<StoreError> =>
  work.then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error as StoreError,
  )

describe('a store', () => {
  it('holds the same rows in whatever order articles came', async () => {
    const [one, ...others] = await Promise.all(
      [stories(12), stories(12).reverse(), [...stories(12).slice(5), ...stories(5)]].map(async (readings) =>
        rowsOf(await kept(folderOf(readings))),
      ),
    )
    expect(one?.size).toBeGreaterThan(100)
    for (const rows of others) expect(rows).toEqual(one)
  })
  it('is not changed by an article that it has as it is', async () => {
    const folder = await kept(folderOf(stories(3)))
    const before = await rowsOf(folder)
    const rows = await after(folder, async (store) => {
      expect(await store.add(story(2))).toBe('unchanged')
      expect(store.counts).toEqual({ articles: 3, statements: 6, changes: 3 })
    })
    expect(rows).toEqual(before)
  })
  it('has a changed article in place of what was read of it before', async () => {
    const changed = story(2, 'Iceland buys fish from Company7 and visits Peru.')
    const [folder, direct] = [await kept(folderOf(stories(3))), await kept(folderOf([story(1), changed, story(3)]))]
    const rows = await after(folder, async (store) => {
      expect(await store.add(changed)).toBe('replaced')
      expect(store.counts).toMatchObject({ articles: 3, statements: 6 })
    })
    expect(rows).toEqual(await rowsOf(direct))
  })
  it('keeps the last of several readings of one article that come one after the other', async () => {
    const [first, last] = [story(2), story(2, 'Iceland buys fish from Company7 and visits Peru.')]
    expect(await rowsOf(await kept(folderOf([first, last])))).toEqual(await rowsOf(await kept(folderOf([last]))))
  })
  it('forgets with an article all that only it said', async () => {
    const [folder, never] = [await kept(folderOf(stories(12))), await kept(folderOf(stories(11)))]
    const rows = await after(folder, async (store) => {
      expect(await store.remove('story-12')).toBe(true)
      expect(await store.remove('story-12')).toBe(false)
    })
    expect(rows).toEqual(await rowsOf(never))
    const nothing = await after(folder, async (store) => {
      for (let number = 1; number < 12; number++) await store.remove(`story-${number}`)
      expect(store.counts).toMatchObject({ articles: 0, statements: 0 })
    })
    expect(nothing).toEqual(new Map())
  })
  it('gives back what was read', async () => {
    const store = await Store.open(await kept(folderOf([story(10), story(9)])))
    const articles: string[] = []
    for await (const article of store.articleKeys()) articles.push(store.head(article).article.id)
    expect(articles).toEqual(['story-9', 'story-10'])
    for await (const article of store.articleKeys()) {
      const reading = await store.reading(article)
      expect(reading).toEqual({ ...story(Number(reading.article.id.slice(6))), attributions: [], times: [] })
    }
    await store.close()
  })
})

describe('a graph folder that cannot be used', () => {
  it('says who holds it', async () => {
    const folder = await kept(folderOf(stories(1)))
    const store = await Store.open(folder)
    const error = await errorOf(Store.open(folder))
    expect(error.code).toBe('locked')
    expect(error.message).toMatch(new RegExp(`${folder} is in use by process ${process.pid} on .+ since 20`))
    await store.close()
    await (await Store.open(folder)).close()
  })
  it('is named where there is no graph in it', async () => {
    const folder = await kept(emptyFolder())
    expect(await errorOf(Store.open(folder))).toMatchObject({ code: 'no-graph' })
  })
  it('is named where its format is another one', async () => {
    const folder = await kept(folderOf(stories(1)))
    await overwrite(folder, 'm', encode({ schema: 99 }))
    const { message, code } = await errorOf(Store.open(folder))
    expect({ code, message }).toEqual({ code: 'other-version', message: expect.stringContaining('format 99') })
  })
  it('names the article whose record is damaged, which can be taken out', async () => {
    const folder = await kept(folderOf(stories(3)))
    const rows = await rowsOf(folder)
    const key = [...rows.keys()].find((row) => row.startsWith('s') && rows.get(row)!.includes('story-2'))!
    await overwrite(folder, key, rows.get(key)!.replace('buys', 'sold'))
    const left = await after(folder, async (store) => {
      const damaged: string[] = []
      for await (const article of store.articleKeys())
        await store.reading(article).catch((error: StoreError) => damaged.push(error.message))
      expect(damaged).toEqual([expect.stringMatching(/the record of the article story-2 is damaged/)])
      expect(await store.remove('story-2')).toBe(true)
      expect(store.counts).toMatchObject({ articles: 2, statements: 4 })
    })
    const never = await rowsOf(await kept(folderOf([story(1), story(3)])))
    // Looks that the damaged article alone showed may stay; nothing shows them.
    expect([...left].filter(([row]) => !/^[kn]/.test(row))).toEqual([...never].filter(([row]) => !/^[kn]/.test(row)))
  })
  it('is of no use when it is closed', async () => {
    const store = await Store.open(await kept(folderOf(stories(1))))
    await store.close()
    expect(await errorOf(store.add(story(2)))).toMatchObject({ code: 'closed' })
  })
  it('does not hold a name in the way once nobody holds it', async () => {
    const folder = await kept(folderOf(stories(1)))
    await expect(readFile(join(folder, 'store', 'holder.json'))).rejects.toThrow('ENOENT')
  })
})
