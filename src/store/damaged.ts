import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { Indexes } from './indexes.ts'
import { linesIn } from './written-statements.ts'
import { articleKey, key, lastPart, partsOf, under } from './keys.ts'

/** Every row of an article whose records cannot be read; looks that only it showed stay, shown by nobody. */
export async function damagedRows(database: Database, id: string): Promise<{ rows: Row[]; statements: number }> {
  const article = articleKey(id)
  const tables = ['hash', 'head', 'entities', 'events', 'joined', 'sketch', 'happenings', 'compared'] as const
  const rows = tables.map((table): Row => [key(table, article), ''])
  let statements = 0
  for await (const [row, written] of database.entries(under('statement', article))) {
    rows.push([row, ''])
    statements += linesIn(written).length
  }
  for await (const row of database.keys(under('node', article))) rows.push([row, ''])
  for (const table of ['posting', 'shown', 'told', 'order', 'era'] as const)
    for await (const row of database.keys(under(table))) if (lastPart(row) === article) rows.push([row, ''])
  for (const [table, place] of [
    ['story', -1],
    ['subject', -1],
    ['object', -1],
    ['block', -2],
    ['claim', -2],
  ] as const)
    for await (const written of database.entries(under(table)))
      rows.push(...Indexes.rowsIn(written).filter(([row]) => partsOf(row).at(place) === article))
  return { rows, statements }
}

/** An article's key as its id, as far as that can be told. */
export const readableKey = (article: string): string =>
  article.replace(/(?:\u0001|^0)(\d{3})(\d+)\u0001/g, (_, length: string, digits: string) =>
    digits.slice(Number(length)),
  )
