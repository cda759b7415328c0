import { rm } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import type { Statement } from '../../src/model/index.ts'
import { openGraph } from '../../src/node/index.ts'
import { Store } from '../../src/store/index.ts'
import { linesIn, placeOf, readStatement, writtenStatements } from '../../src/store/written-statements.ts'
import { folderOf } from './rows.ts'
import { stories, story } from './stories.ts'

/** Statements of which some have words that stand apart, or otherwise than the sentence has them, or no words for their time. */
function statements(count: number): Statement[] {
  const [first, second] = story(1).statements as [Statement, Statement]
  const apart = { text: 'Chile fruit', start: 0, end: 16, segments: [{ start: 0, end: 5 }, { start: 11, end: 16 }] } // prettier-ignore
  const kinds: Statement[] = [
    first,
    second,
    { ...first, subject: { ...first.subject, phrase: apart }, object: null },
    { ...second, subject: { ...second.subject, phrase: { ...second.subject.phrase, text: 'chile' } }, time: null },
  ]
  return Array.from({ length: count }, (_, at) => ({ ...(kinds[at % kinds.length] as Statement), id: `s-${at}` }))
}

it('reads the statements that it wrote, each by its number', () => {
  const all = statements(50)
  const rows = writtenStatements(all)
  expect(rows.length).toBeLessThan(all.length / 10)
  const read = all.map((_, number) => {
    const [row, line] = placeOf(number)
    return readStatement(linesIn(rows[row] as string)[line] as string)
  })
  expect(read).toEqual(all)
  expect(JSON.stringify(read)).toBe(JSON.stringify(all))
  expect(rows.join('\n').length).toBeLessThan(0.8 * JSON.stringify(all).length)
})

it('refuses a line that is not what was written', () => {
  const [row = ''] = writtenStatements(statements(1))
  expect(() => readStatement(row.replace('buys', 'sold'))).toThrow('checksum')
  expect(() => readStatement('')).toThrow('checksum')
})

it('finds who does what to whom by ids without waiting for rows in order', async () => {
  const folder = await folderOf(stories(60))
  const waits = ['entries', 'someEntries', 'keys', 'values', 'firstKeys'] as const
  const store = await Store.open(folder)
  const spied = waits.map((wait) => vi.spyOn(Object.getPrototypeOf(store.database), wait))
  await store.close()
  const graph = await openGraph(folder)
  for (const spy of spied) spy.mockClear()
  const found: string[] = []
  for await (const { id } of graph.relations({ subject: 'norway' })) found.push(id)
  for await (const { id } of graph.relations({ subject: 'norway', object: 'peru' })) found.push(id)
  expect(found.length).toBe(24 + 12)
  expect(spied.map((spy) => spy.mock.calls.length)).toEqual(waits.map(() => 0))
  vi.restoreAllMocks()
  await graph.close()
  await rm(folder, { recursive: true })
})
