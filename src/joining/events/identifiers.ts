import { naturalOrder, type ArticleReading } from '../../model/index.ts'
import type { Renaming } from '../renamed.ts'
import type { EventNode } from './node.ts'

const inText = (a: EventNode, b: EventNode): number =>
  naturalOrder(a.article, b.article) || a.sentence - b.sentence || naturalOrder(a.id, b.id)

/**
 * For each article, what its events are called in the graph: as the first article's entity for them, or else as its first
 * statement. What no article has an entity or an event for keeps its name.
 */
export function happeningIds(
  groups: readonly (readonly EventNode[])[],
  readings: readonly ArticleReading[],
): Map<string, Renaming> {
  const entities = new Set(readings.flatMap((reading) => reading.entities.map(({ id }) => id)))
  const events = new Set(readings.flatMap((reading) => (reading.events ?? []).map(({ id }) => id)))
  const ids = new Map<string, Map<string, string>>()
  for (const group of groups) {
    if (group.length < 2) continue
    const inOrder = group.toSorted(inText)
    const first = inOrder.find(({ id }) => entities.has(id)) ?? inOrder.find(({ id }) => events.has(id)) ?? inOrder[0]
    for (const { article, id } of group) {
      if (first === undefined || id === first.id) continue
      const own = ids.get(article) ?? new Map<string, string>()
      ids.set(article, own.set(id, first.id))
    }
  }
  return ids
}
