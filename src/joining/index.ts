import { inArticleOrder, type ArticleReading } from '../model/index.ts'
import { mergeEvents } from '../model/merge-events.ts'
import { joinedNodes } from './entities/in-memory.ts'
import { nodesOf } from './entities/node.ts'
import { happeningIds } from './events/identifiers.ts'
import { joinedHappenings } from './events/join.ts'
import { renamed, type Renaming } from './renamed.ts'

export { blockingKeys } from './entities/blocking.ts'
export { comparison, type Comparison } from './entities/explain.ts'
export { idOf } from './entities/identifiers.ts'
export { compared, groupsOf, LIKELY, nodeKey, WINDOW, type Group, type Pair } from './entities/join.ts'
export { nodesOf, type JoinNode } from './entities/node.ts'
export { renamed, renamedEntities, renamedEvents, renamedStatement, type Renaming } from './renamed.ts'
export { profileOf, rankIn, type WordRank } from './profile.ts'

/**
 * The readings, by article id, with one id for what several of them tell of, and different ones for what only bears one name:
 * entities first, then what happens to them. The order of `readings` does not matter. One without a profile is joined by
 * the ids that it has.
 */
export function joinReadings(readings: readonly ArticleReading[]): ArticleReading[] {
  const entities = withIds(inArticleOrder(readings), joinedEntityIds(readings))
  return withIds(entities, happeningIds(joinedHappenings(entities), entities)).map((reading) =>
    reading.events === undefined ? reading : { ...reading, events: mergeEvents([reading]) },
  )
}

const withIds = (readings: readonly ArticleReading[], ids: ReadonlyMap<string, Renaming>): ArticleReading[] =>
  readings.map((reading) => renamed(reading, ids.get(reading.article.id) ?? new Map()))

function joinedEntityIds(readings: readonly ArticleReading[]): Map<string, Renaming> {
  const ids = new Map<string, Map<string, string>>(readings.map(({ article }) => [article.id, new Map()]))
  for (const { id: joined, group } of joinedNodes(readings.flatMap(nodesOf)))
    for (const { article, id } of group.members) if (id !== joined) ids.get(article)?.set(id, joined)
  return ids
}
