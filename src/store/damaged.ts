import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { articleKey, key, lastPart, partsOf, under } from './keys.ts'

/** Every row of an article whose records cannot be read; looks that only it showed stay, shown by nobody. */
export async function damagedRows(database: Database, id: string): Promise<{ rows: Row[]; statements: number }> {
  const article = articleKey(id)
  const tables = ['hash', 'head', 'entities', 'events', 'joined', 'sketch'] as const
  const rows = tables.map((table): Row => [key(table, article), ''])
  let statements = 0
  for await (const row of database.keys(under('statement', article))) {
    rows.push([row, ''])
    statements += 1
  }
  for await (const row of database.keys(under('node', article))) rows.push([row, ''])
  for (const table of ['posting', 'shown', 'told', 'story'] as const)
    for await (const row of database.keys(under(table)))
      // a word alone marks that there are rows under it
      if (lastPart(row) === article && partsOf(row).length > 1) rows.push([row, ''])
  for (const table of ['block', 'claim'] as const)
    for await (const row of database.keys(under(table))) if (partsOf(row).at(-2) === article) rows.push([row, ''])
  return { rows, statements }
}

/** An article's key as its id, as far as that can be told. */
export const readableKey = (article: string): string =>
  article.replace(/(?:\u0001|^0)(\d{3})(\d+)\u0001/g, (_, length: string, digits: string) =>
    digits.slice(Number(length)),
  )
