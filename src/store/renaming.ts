import { renamedEntities, renamedEvents, renamedStatement, type Renaming } from '../joining/index.ts'
import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { entityKey, key, lastPart, under } from './keys.ts'
import type { Records } from './record.ts'

/** An entity as an article has it: key of the article, id. */
export type Member = readonly [article: string, id: string]

/** What the graph calls entities and happenings of an article that has other ids for them. */
export interface JoinedIds {
  readonly entities: Renaming
  readonly happenings: Renaming
  /** By id of an entity that is likely one with some: the same for all that hang together through likely pairs. */
  readonly parts: Renaming
}

export function joinedIds(database: Database, article: string): JoinedIds {
  const written = database.get(key('joined', article))
  const [entities, happenings, parts] = (written === undefined ? [] : JSON.parse(written)) as [string, string][][]
  return { entities: new Map(entities), happenings: new Map(happenings), parts: new Map(parts) }
}

/** Both. */
export function idsIn(database: Database, article: string): Map<string, string> {
  const { entities, happenings } = joinedIds(database, article)
  return new Map([...entities, ...happenings])
}

const sorted = (ids: Renaming): [string, string][] => [...ids].sort(([a], [b]) => (a < b ? -1 : 1))

/** The row that says so; none where the article's own ids are those of the graph, and nothing in it is likely one with anything. */
export const joinedRow = (article: string, { entities, happenings, parts }: JoinedIds): Row[] =>
  entities.size + happenings.size + parts.size === 0
    ? []
    : [[key('joined', article), JSON.stringify([entities, happenings, parts].map(sorted))]]

/** What an article itself calls what is called so. */
export const idsCalled = (ids: Renaming, id: string): string[] => [
  ...[...ids].flatMap(([own, joined]) => (joined === id ? [own] : [])),
  ...(ids.has(id) ? [] : [id]),
]

/** Keys of articles and the ids that they have for what the graph calls so. */
export async function membersCalled(database: Database, id: string): Promise<Member[]> {
  const members: Member[] = []
  for await (const row of database.keys(under('shown', entityKey(id)))) {
    const article = lastPart(row)
    members.push(...idsCalled(idsIn(database, article), id).map((own): Member => [article, own]))
  }
  return members
}

/** Records with what the graph calls their entities. */
export const withIds = (records: Records, ids: Renaming): Records => ({
  ...records,
  entities: renamedEntities(records.entities, ids),
  events: renamedEvents(records.events, ids),
  statements: records.statements.map((each) => renamedStatement(each, ids)),
})
