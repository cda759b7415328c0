import { expect, it } from 'vitest'
import { applied, del, put, type Change } from '../../src/store/change.ts'
import type { Row } from '../../src/store/index-rows.ts'
import { Indexes } from '../../src/store/indexes.ts'
import { key } from '../../src/store/keys.ts'
import { inOrder, placeIn } from '../../src/store/rows-in-order.ts'
import { randomFrom } from '../scale/random.ts'

/** Indexes over rows in memory. */
class Laid {
  rows = new Map<string, string>()
  indexes = new Indexes((row) => this.rows.get(row))

  write(changes: readonly Change[]): Promise<void> {
    return this.indexes.write(changes, async (laid) => {
      this.rows = applied([...this.rows], laid)
    })
  }
}

const TERM = 'n:berg'
const rowOf = (number: number): Row => [key('block', TERM, String(number).padStart(6, '0'), `a${number}`), `${number}`]

async function laidAtOnce(rows: readonly Row[]): Promise<Map<string, string>> {
  const laid = new Laid()
  await laid.write(rows.map(put))
  return laid.rows
}

const inKeys = (rows: ReadonlyMap<string, string>): Row[] => inOrder([...rows])

it.each([1, 2, 3])('lays rows alike however they come and go, and finds what lies beside each (%i)', async (seed) => {
  const random = randomFrom(seed)
  const laid = new Laid()
  let rows: Row[] = []
  for (let round = 0; round < 60; round++) {
    const isGrowing = round % 20 < 12
    const changes = Array.from({ length: 1 + random.below(40) }, (): Change => {
      const gone = rows[random.below(Math.max(1, rows.length))]
      return gone === undefined || random.below(10) < (isGrowing ? 9 : 1) ? put(rowOf(random.below(9_000))) : del(gone)
    })
    if (round % 7 === 0) laid.indexes = new Indexes((row) => laid.rows.get(row))
    await laid.write(changes)
    rows = inOrder([...applied(rows, changes)])
    expect(laid.indexes.firstUnder('block', TERM)).toEqual(rows)
    expect(laid.indexes.firstUnder('block', TERM, 2)).toEqual(rows.slice(0, 2))
    const [own] = rowOf(random.below(9_000))
    const place = placeIn(rows, own)
    const after = rows[place]?.[0] === own ? place + 1 : place
    const beside = laid.indexes.beside('block', TERM, own)
    expect([...beside.before]).toEqual(rows.slice(0, place).reverse())
    expect([...beside.after]).toEqual(rows.slice(after))
    expect(laid.indexes.at('block', TERM, own)).toBe(after > place ? rows[place]?.[1] : undefined)
  }
  expect(rows.length).toBeGreaterThan(100)
  expect(inKeys(laid.rows)).toEqual(inKeys(await laidAtOnce(rows)))
  expect(inOrder([...laid.rows].flatMap((row) => Indexes.rowsIn(row)))).toEqual(rows)
  await laid.write(rows.slice(5).map(del))
  expect(inKeys(laid.rows)).toEqual(inKeys(await laidAtOnce(rows.slice(0, 5))))
  await laid.write(rows.map(del))
  expect([...laid.rows]).toEqual([])
})

it('writes for one more row no more than its page, whatever lies under its key', async () => {
  const laid = new Laid()
  await laid.write(Array.from({ length: 5_000 }, (_, number) => put(rowOf(2 * number))))
  const sizes: number[] = []
  for (let number = 0; number < 100; number++) {
    const before = laid.rows
    await laid.write([put(rowOf(100 * number + 1))])
    const changed = [...laid.rows].filter(([row, value]) => before.get(row) !== value)
    sizes.push(changed.filter(([row]) => row !== key('block', TERM)).reduce((sum, [, { length }]) => sum + length, 0))
  }
  expect(Math.max(...sizes)).toBeLessThan(8_000)
})

it('knows nothing of changes that could not be written', async () => {
  const laid = new Laid()
  await laid.write([put(rowOf(1))])
  const failed = laid.indexes.write([put(rowOf(2))], () => Promise.reject(new Error('full')))
  await expect(failed).rejects.toThrow('full')
  expect(laid.indexes.firstUnder('block', TERM)).toEqual([rowOf(1)])
})

it('keeps rows in the order of their bytes', () => {
  const rows: Row[] = ['a', 'b', '\uFF01', '\u{1F600}'].map((each) => [each, ''])
  expect(inOrder(rows.toReversed())).toEqual(rows)
  expect(placeIn(rows, 'b')).toBe(1)
  expect(placeIn(rows, 'aa')).toBe(1)
})
