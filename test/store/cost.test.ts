import { rm } from 'node:fs/promises'
import { beforeAll, expect, it, vi } from 'vitest'
import { articleFromText, type ArticleReading, type Newsgraph } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { Store } from '../../src/store/index.ts'
import { Nodes } from '../../src/store/nodes.ts'
import { emptyFolder } from './rows.ts'

/** More than lie on either side of an entity under a name. */
const [FEW, MANY] = [60, 120]

const SYLLABLES = ['bar', 'dok', 'fim', 'gul', 'hep', 'jat', 'kiv', 'lor', 'mun', 'pes']
/** A name of its own for each number. */
const named = (number: number): string => {
  const word = [...String(number + 1_000)].map((digit) => SYLLABLES[Number(digit)]).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

let newsgraph: Newsgraph
beforeAll(async () => {
  newsgraph = await shippedNewsgraph()
})

/** Each of another month, and so of another story. */
const dayOf = (number: number): string => new Date(Date.UTC(2010, number, 1)).toISOString().slice(0, 10)
const read = (number: number, text: string): Promise<ArticleReading> =>
  newsgraph.read({ ...articleFromText(text, { id: `article-${number}` }), published: dayOf(number) })

interface Cost {
  readonly rows: number
  readonly entities: number
}

/** How many rows are asked for, and how many entities are looked at, for the last of some articles. */
async function costOfLast(readings: readonly ArticleReading[]): Promise<Cost> {
  const folder = await emptyFolder()
  const store = await Store.open(folder, { create: true })
  for (const reading of readings.slice(0, -1)) await store.add(reading)
  await store.flush()
  const [rows, entities] = [vi.spyOn(store.database, 'get'), vi.spyOn(Nodes.prototype, 'node')]
  await store.add(readings.at(-1) as ArticleReading)
  await store.flush()
  const cost = { rows: rows.mock.calls.length, entities: entities.mock.calls.length }
  vi.restoreAllMocks()
  await store.close()
  await rm(folder, { recursive: true })
  return cost
}

/** Of the same article, where there are few and where there are many. */
async function costs(textOf: (number: number) => string): Promise<[few: Cost, many: Cost]> {
  const readings: ArticleReading[] = []
  for (let number = 0; number <= MANY; number++) readings.push(await read(number, textOf(number)))
  return [await costOfLast([...readings.slice(0, FEW), readings[MANY] as ArticleReading]), await costOfLast(readings)]
}

it('one more article that shares nothing with others costs the same, however many there are', async () => {
  const [few, many] = await costs(
    (number) => `${named(number)} ${named(number + 500)} met ${named(number + 900)} in ${named(number + 2_000)}.`,
  )
  expect(many).toEqual(few)
  expect(few.entities).toBeGreaterThan(0)
})

it('one more article about what is in all of them costs the same, once others lie on either side of it', async () => {
  const [few, many] = await costs((number) => `India bought grain from ${named(number)} ${named(number + 500)}.`)
  expect(many.rows).toBeLessThanOrEqual(few.rows * 1.1)
  expect(many.entities).toBeLessThanOrEqual(few.entities * 1.1)
})
