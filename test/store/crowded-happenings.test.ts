import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { joinReadings, type ArticleReading } from '../../src/index.ts'
import { Store } from '../../src/store/index.ts'
import { randomFrom } from '../scale/random.ts'
import { emptyFolder, rowsOf } from './rows.ts'
import { toldAlike } from './told-alike.ts'

/** Several times as many as are compared with one another under a word, in one of a few stories. */
const ARTICLES = 70
const GONE = 8

/** Has readings stored, some at a time, and articles taken out again. */
async function built(
  readings: readonly ArticleReading[],
  atOnce: () => number,
  gone: readonly string[] = [],
): Promise<string> {
  const folder = await emptyFolder()
  const store = await Store.open(folder, { create: true })
  let left = atOnce()
  for (const reading of readings) {
    await store.add(reading)
    if (--left > 0) continue
    await store.flush()
    left = atOnce()
  }
  for (const id of gone) await store.remove(id)
  await store.close()
  return folder
}

async function eventsIn(folder: string): Promise<Map<string, string[]>> {
  const store = await Store.open(folder)
  const found = new Map<string, string[]>()
  for await (const key of store.articleKeys())
    found.set(
      store.head(key).article.id,
      store.events(key).map(({ id }) => id),
    )
  await store.close()
  return found
}

it.each([
  { seed: 63_353, days: 1_200 },
  { seed: 23_758, days: 1_200 },
  { seed: 15_839, days: 200 },
])(
  'joins what happens in stories that are told alike the same, however articles come and go ($seed)',
  async (given) => {
    const random = randomFrom(given.seed)
    const readings = Array.from({ length: ARTICLES }, (_, number) => toldAlike(number, random, given.days))
    const kept = readings.slice(GONE)
    const whole = await built(kept, () => ARTICLES)
    const rows = await rowsOf(whole)
    const joined = joinReadings(kept).map(
      ({ article: { id }, events = [] }) => [id, events.map((each) => each.id)] as const,
    )
    const ids = joined.flatMap(([, each]) => each)
    expect(new Set(ids).size).toBeLessThan(0.8 * ids.length)
    expect(await eventsIn(whole)).toEqual(new Map(joined))
    const mixed = readings.map((each) => [random.below(1_000), each] as const).sort(([a], [b]) => a - b)
    for (const atOnce of [() => 1, () => 5 + random.below(20)]) {
      const gone = readings.slice(0, GONE).map((each) => each.article.id)
      const folder = await built(
        mixed.map(([, each]) => each),
        atOnce,
        gone,
      )
      expect(await rowsOf(folder)).toEqual(rows)
      await rm(folder, { recursive: true })
    }
    await rm(whole, { recursive: true })
  },
)
