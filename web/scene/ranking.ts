import { entitiesOf, type Statement, type ViewNode } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'

/** How much some statements tell of an entity. */
export interface Ranked {
  readonly node: ViewNode
  /** In how many articles, and in how many statements. */
  readonly articles: number
  readonly statements: number
}

const byId = (a: Ranked, b: Ranked): number => (a.node.id < b.node.id ? -1 : 1)

/** Answers so far: the picture, the lists and the table ask for the same after each change. */
const known = new WeakMap<readonly Statement[], readonly Ranked[]>()

/** All entities that statements of a graph speak of: those of most articles first, then of most statements. */
export function ranking(index: GraphIndex, statements: readonly Statement[]): readonly Ranked[] {
  const found = known.get(statements) ?? rank(index, statements)
  known.set(statements, found)
  return found
}

function rank(index: GraphIndex, statements: readonly Statement[]): Ranked[] {
  const counts = new Map<string, { articles: Set<string>; statements: number }>()
  for (const statement of statements) {
    const entities = entitiesOf(statement)
    if (statement.event !== undefined) entities.add(statement.event)
    for (const id of entities) {
      const count = counts.get(id) ?? { articles: new Set(), statements: 0 }
      count.articles.add(statement.evidence.article)
      count.statements++
      counts.set(id, count)
    }
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const node = index.nodes.get(id)
      return node === undefined ? [] : [{ node, articles: count.articles.size, statements: count.statements }]
    })
    .sort((a, b) => b.articles - a.articles || b.statements - a.statements || byId(a, b))
}

/** By how telling an entity is for one article: often named there, in few others. */
export function telling(ranked: readonly Ranked[], inAll: ReadonlyMap<string, Ranked>, articles: number): ViewNode[] {
  const weight = ({ node, statements }: Ranked): number =>
    statements * Math.log(1 + articles / (inAll.get(node.id)?.articles ?? 1))
  return ranked
    .filter(({ node }) => node.named && node.type !== 'time')
    .toSorted((a, b) => weight(b) - weight(a) || byId(a, b))
    .map(({ node }) => node)
}
