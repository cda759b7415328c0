import type { Article, Entity, GraphView, Statement, ViewEdge } from '../model/index.ts'
import type { StatementGraph } from './build.ts'
import { layOut } from './layout/index.ts'

/** Ids of the entities that a statement speaks of, its source included. */
export function participantsOf({ subject, object, arguments: roles, attribution, place }: Statement): Set<string> {
  const ids = new Set<string>()
  for (const part of [subject, object, ...roles, attribution?.source])
    if (part?.term.kind === 'entity') ids.add(part.term.entity)
  if (place !== null) ids.add(place)
  return ids
}

function countParticipations(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const statement of statements)
    for (const id of participantsOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function titleOf(articles: readonly Article[]): string {
  const [first, ...others] = articles
  if (first === undefined) return 'No articles'
  const title = first.title ?? first.id
  if (others.length === 0) return title
  return `${title} and ${others.length} more ${others.length === 1 ? 'article' : 'articles'}`
}

const articleInView = ({ id, title, url, publisher, published, source }: Article): GraphView['articles'][number] => ({
  id,
  ...(title === undefined ? {} : { title }),
  ...(url === undefined ? {} : { url }),
  ...(publisher === undefined ? {} : { publisher }),
  ...(published === undefined ? {} : { published }),
  source,
})

function nodeOf(entity: Entity): Omit<Entity, 'mentions'> {
  const { mentions: _, ...node } = entity
  return node
}

/**
 * What the page shows, laid out. Entities that no statement speaks of are left out. Lists are in a fixed order, so the
 * same readings give the same view.
 */
export function viewOf(
  graph: StatementGraph,
  statements: readonly Statement[],
  articles: readonly Article[],
): GraphView {
  const degrees = countParticipations(statements)
  const entities: Entity[] = []
  graph.forEachNode((id, { entity }) => {
    if (degrees.has(id)) entities.push(entity)
  })
  const edges = graph.mapEdges((id, { label, role, statement }, source, target): ViewEdge => ({
    id,
    source,
    target,
    label,
    role,
    statement: statement.id,
  }))
  const positions = layOut(entities, edges)
  return {
    version: 1,
    title: titleOf(articles),
    articles: articles.map(articleInView),
    nodes: entities.map((entity) => ({
      ...nodeOf(entity),
      ...positions.get(entity.id)!,
      degree: degrees.get(entity.id)!,
    })),
    edges,
    statements,
  }
}
