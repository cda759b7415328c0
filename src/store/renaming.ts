import { renamedEntities, renamedEvents, renamedStatement, type Renaming } from '../joining/index.ts'
import type { Database } from './database.ts'
import { lookRows, ownRows, type Row } from './index-rows.ts'
import { key } from './keys.ts'
import type { Records } from './record.ts'

/** What the graph calls entities of an article that has other ids for them. */
export function idsIn(database: Database, article: string): Map<string, string> {
  const written = database.get(key('joined', article))
  return written === undefined ? new Map() : new Map(JSON.parse(written) as [string, string][])
}

/** The row that says so; null where the article's own ids are those of the graph. */
export const joinedRow = (article: string, ids: Renaming): Row | null =>
  ids.size === 0 ? null : [key('joined', article), JSON.stringify([...ids].sort(([a], [b]) => (a < b ? -1 : 1)))]

/** Records with what the graph calls their entities. */
export const withIds = (records: Records, ids: Renaming): Records => ({
  ...records,
  entities: renamedEntities(records.entities, ids),
  events: renamedEvents(records.events, ids),
  statements: records.statements.map((each) => renamedStatement(each, ids)),
})

/** Everything by which an article's statements, entities and events are found, with looks that others may show as well. */
export function foundRows(records: Records, ids: Renaming): Row[] {
  const called = withIds(records, ids)
  return [...ownRows(called), ...called.entities.map(lookRows).flatMap(({ look, names }) => [look, ...names])]
}
