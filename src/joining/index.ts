import { inArticleOrder, type ArticleReading } from '../model/index.ts'
import { identified } from './entities/identifiers.ts'
import { joinedNodes } from './entities/join.ts'
import { nodesOf } from './entities/node.ts'
import { renamed } from './renamed.ts'

export { profileOf, rankIn, type WordRank } from './profile.ts'

/**
 * The readings, by article id, with one id for what several of them tell of, and different ones for what only bears one name.
 * The order of `readings` does not matter. One without a profile is joined by the ids that it has.
 */
export function joinReadings(readings: readonly ArticleReading[]): ArticleReading[] {
  const ids = new Map<string, Map<string, string>>(readings.map(({ article }) => [article.id, new Map()]))
  for (const [joined, cluster] of identified(joinedNodes(readings.flatMap(nodesOf))))
    for (const { article, id } of cluster) if (id !== joined) ids.get(article)?.set(id, joined)
  return inArticleOrder(readings).map((reading) => renamed(reading, ids.get(reading.article.id) ?? new Map()))
}
