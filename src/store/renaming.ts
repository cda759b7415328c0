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

/** Each has a line of its own, so that one is read without the others. */
const BETWEEN = '\n'

const read = (written = '', ids = new Map<string, string>()): Map<string, string> => {
  if (written === '') return ids
  const words = JSON.parse(written) as string[]
  for (let at = 0; at < words.length; at += 2) ids.set(words[at] as string, words[at + 1] as string)
  return ids
}

const linesOf = (database: Database, article: string): string[] =>
  database.get(key('joined', article))?.split(BETWEEN) ?? []

export function joinedIds(database: Database, article: string): JoinedIds {
  const [entities, happenings, parts] = linesOf(database, article)
  return { entities: read(entities), happenings: read(happenings), parts: read(parts) }
}

/** What the graph calls entities and happenings of an article. */
export function idsIn(database: Database, article: string): Map<string, string> {
  const [entities, happenings] = linesOf(database, article)
  return read(happenings, read(entities))
}

const written = (ids: Renaming): string =>
  ids.size === 0 ? '' : JSON.stringify([...ids].sort(([a], [b]) => (a < b ? -1 : 1)).flat())

/** The row that says so; none where the article's own ids are those of the graph, and nothing in it is likely one with anything. */
export const joinedRow = (article: string, { entities, happenings, parts }: JoinedIds): Row[] =>
  entities.size + happenings.size + parts.size === 0
    ? []
    : [[key('joined', article), [entities, happenings, parts].map(written).join(BETWEEN)]]

/** What an article itself calls what is called so. */
const idsCalled = (ids: Renaming, id: string): string[] => [
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
