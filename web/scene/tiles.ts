import { entitiesOf, graphKey, type Statement, type ViewNode } from '../../src/model/index.ts'
import { groupBy, type GraphIndex } from '../graph-index.ts'
import { ranking, telling } from './ranking.ts'
import { headlineOf } from '../words.ts'
import { MOST_NODES, type EntityInScene, type Scene, type SceneEdge, type TileInScene } from './scene.ts'

const NAMES = 4
/** Lines from a tile; more would only be a veil. */
const BRIDGES = 3
/** Things shared that are drawn: the more articles, the fewer, since tiles need the room. */
const mostShared = (articles: number): number => (articles > 40 ? 8 : articles > 16 ? 12 : 20)

export const articleKey = (article: string): string => `article\n${article}`

/** A tile for each article, and what several of them tell of as bridges between them. */
export function tilesScene(index: GraphIndex, statements: readonly Statement[], title: string): Scene {
  const told = groupBy(statements, ({ evidence }) => [evidence.article])
  const all = ranking(index, statements)
  const inAll = new Map(all.map((ranked) => [ranked.node.id, ranked]))
  const shared = all
    .filter(({ node, articles }) => articles > 1 && node.named && node.type !== 'time')
    .slice(0, Math.min(mostShared(told.size), MOST_NODES - told.size))
  const sharedIds = new Set(shared.map(({ node }) => node.id))

  const edges: SceneEdge[] = []
  const tiles = [...told].flatMap(([id, own], at): TileInScene[] => {
    const article = index.articles.get(id)
    if (article === undefined) return []
    const names = telling(ranking(index, own), inAll, told.size)
    const bridges = names.filter((node) => sharedIds.has(node.id)).slice(0, BRIDGES)
    for (const node of bridges) edges.push(bridge(article.id, node.id, own))
    return [
      {
        kind: 'article',
        key: articleKey(id),
        article,
        weight: told.size - at,
        names: beyondHeadline(names, headlineOf(article)).slice(0, NAMES),
        statements: own.length,
      },
    ]
  })
  const joined = new Set(edges.map(({ source }) => source))
  const entities = shared
    .map(({ node, articles }): EntityInScene => ({
      kind: 'entity',
      key: graphKey(node.id),
      entity: node,
      weight: articles,
      marks: 0,
      more: 0,
    }))
    .filter(({ key }) => joined.has(key))
  return { nodes: [...tiles, ...entities], edges, ties: [], folded: 0, title }
}

/** Each name once, first those that the headline does not tell already. */
function beyondHeadline(names: readonly ViewNode[], headline: string): ViewNode[] {
  const line = headline.toLowerCase()
  const isTold = ({ label }: ViewNode): boolean => line.includes(label.toLowerCase())
  const different = [...new Map(names.toReversed().map((name) => [name.label, name])).values()].toReversed()
  return [...different.filter((name) => !isTold(name)), ...different.filter(isTold)]
}

function bridge(article: string, entity: string, statements: readonly Statement[]): SceneEdge {
  const own = statements.filter((statement) => entitiesOf(statement).has(entity))
  return {
    key: `tells ${JSON.stringify([article, entity])}`,
    source: graphKey(entity),
    target: articleKey(article),
    kind: 'telling',
    statements: own,
    labels: { full: '', short: '', least: '' },
    stance: { tone: 'fact', line: 'solid', crossed: false, doubled: false },
    directed: false,
  }
}
