import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { joinReadings, type ArticleReading } from '../../src/index.ts'
import { beginsEra } from '../../src/joining/index.ts'
import { Store } from '../../src/store/index.ts'
import { entityOf, readingOf } from '../evaluate/hand-made.ts'
import { randomFrom, type Random } from '../scale/random.ts'
import { emptyFolder, folderOf, rowsOf } from './rows.ts'

/** Several times as many as are compared with one another under a name. */
const ARTICLES = 80
const GONE = 4
const numbered = (word: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${word}${at}`)
const STORIES = 12
const NAMES = ['Ada Berg', 'Ada Berg', 'Ada Berg', 'Berg', 'Anna Berg', 'A. Berg']

const some = (random: Random, values: readonly string[], count: number): string[] =>
  [...new Set(Array.from({ length: count }, () => random.pick(values)))].sort()

/** An id with which an era begins, or none does. */
const idThat = (number: number, begins: boolean): string => {
  for (let more = 0; ; more++) {
    const id = `article-${number}-${more}`
    if (beginsEra(id) === begins) return id
  }
}

/** An article that tells of one of many who are called alike, in one of some stories. */
function article(number: number, random: Random, { era, days }: { era: number; days: number }): ArticleReading {
  const label = random.pick(NAMES)
  const text = `${label} spoke.`
  const day = new Date(Date.UTC(2020, 0, 1 + random.below(days))).toISOString().slice(0, 10)
  const story = random.below(STORIES)
  const words = some(random, numbered(`word${story}-`, 8), 4)
  const entity = entityOf(text, label)
  const profile = {
    entity: entity.id,
    near: some(random, numbered(`place${story % 5}-`, 3), 2),
    told: some(random, numbered(`object verb${story % 7}-`, 2), 1),
    described: [`office${story % 6}`],
    titles: [],
    ages: [],
    qualities: [],
    contrasts: [],
    formal: [],
    marks: [],
    plural: false,
  }
  return readingOf(
    text,
    { entities: [entity] },
    {
      article: {
        id: idThat(number, number % era === 1),
        source: `made:${number}`,
        format: 'text',
        text,
        published: day,
        story: [{ kind: 'paragraph', start: 0, end: text.length }],
      },
      profile: {
        words: words.map((word) => [word, 5] as const),
        names: [['berg', 3]],
        numbers: [],
        entities: [profile],
        events: [],
      },
    },
  )
}

async function built(readings: readonly ArticleReading[], batch: () => number): Promise<string> {
  const folder = await emptyFolder()
  const store = await Store.open(folder, { create: true })
  let left = batch()
  for (const reading of readings) {
    await store.add(reading)
    if (--left > 0) continue
    await store.flush()
    left = batch()
  }
  await store.close()
  return folder
}

/** An article that tells of Ada Berg, in a story of its own. */
function alone(number: number, published: string): ArticleReading {
  const text = 'Ada Berg spoke.'
  const entity = entityOf(text, 'Ada Berg')
  const words = numbered(`story${number}-`, 4).map((word) => [word, 5] as const)
  const own = {
    entity: entity.id,
    near: [],
    told: [],
    described: [],
    titles: [],
    ages: [],
    qualities: [],
    contrasts: [],
  }
  const profile = {
    words,
    names: [],
    numbers: [],
    entities: [{ ...own, formal: [], marks: [], plural: false }],
    events: [],
  }
  const id = idThat(number, false)
  return readingOf(
    text,
    { entities: [entity] },
    { article: { id, source: id, format: 'text', text, published, story: [] }, profile },
  )
}

async function idsIn(folder: string): Promise<Map<string, string[]>> {
  const store = await Store.open(folder)
  const found = new Map<string, string[]>()
  for await (const key of store.articleKeys())
    found.set(
      store.head(key).article.id,
      store.entities(key).map(({ id }) => id),
    )
  await store.close()
  return found
}

it.each([
  { seed: 1, era: ARTICLES, days: 3_000 },
  { seed: 2, era: ARTICLES, days: 5 },
  { seed: 3, era: 20, days: 100 },
  { seed: 4, era: 10, days: 20 },
  { seed: 5, era: 3, days: 3_000 },
  { seed: 6, era: 20, days: 40 },
])(
  'joins many who are called alike the same, however they come and go ($seed), in eras of $era articles, told in $days days',
  async ({ seed, era, days }) => {
    const random = randomFrom(seed)
    const readings = Array.from({ length: ARTICLES }, (_, number) => article(number, random, { era, days }))
    const kept = readings.slice(GONE)
    const shuffled = [...readings].sort((a, b) =>
      a.article.text + a.article.id < b.article.text + b.article.id ? 1 : -1,
    )
    const whole = await folderOf(kept)
    const rows = await rowsOf(whole)
    const joined = joinReadings(kept).map(
      ({ article: { id }, entities }) => [id, entities.map((each) => each.id)] as const,
    )
    expect(new Set(joined.flatMap(([, ids]) => ids)).size).toBeGreaterThan(4)
    expect(await idsIn(whole)).toEqual(new Map(joined))
    for (const batch of [() => 1 + random.below(6), () => 5 + random.below(20)]) {
      const folder = await built(shuffled, batch)
      const store = await Store.open(folder)
      for (const {
        article: { id },
      } of readings.slice(0, GONE))
        await store.remove(id)
      await store.close()
      expect(await rowsOf(folder)).toEqual(rows)
      await rm(folder, { recursive: true })
    }
    await rm(whole, { recursive: true })
  },
)

it('takes an id from who had it first when several come together who have it before', async () => {
  const [old, ...others] = ['2023-09-01', '2020-01-01', '2021-08-01'].map((day, number) => alone(number, day))
  const together = [old, ...others] as ArticleReading[]
  const folder = await built(together, () => 1)
  const other = await emptyFolder()
  const store = await Store.open(other, { create: true })
  await store.add(together[0] as ArticleReading)
  await store.flush()
  for (const each of others) await store.add(each)
  await store.close()
  expect(new Set([...(await idsIn(other)).values()].flat()).size).toBe(3)
  expect(await rowsOf(other)).toEqual(await rowsOf(folder))
  await Promise.all([folder, other].map((each) => rm(each, { recursive: true })))
})
