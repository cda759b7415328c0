import { naturalOrder } from '../../model/index.ts'
import type { JoinNode } from './node.ts'

/** As in ids of what only one article speaks of; no name's slug contains it. */
const SCOPE = '--'

const byArticle = (a: JoinNode, b: JoinNode): number => naturalOrder(a.article, b.article) || naturalOrder(a.id, b.id)

/** Whoever's id it is to be: the first article that links it, else the first that has it. */
function firstOf(cluster: readonly JoinNode[]): JoinNode {
  const linked = cluster.filter(({ wikidata }) => wikidata !== undefined)
  return (linked.length > 0 ? linked : [...cluster]).reduce((a, b) => (byArticle(b, a) < 0 ? b : a))
}

/**
 * An id for each cluster: the one that its first article has for it. Of several that would have the same, the linked ones go
 * before, then the one that comes first by article; others have the name of their first article behind it.
 */
export function identified(clusters: readonly (readonly JoinNode[])[]): Map<string, readonly JoinNode[]> {
  const firsts = clusters.map((cluster) => ({ cluster, first: firstOf(cluster) }))
  const isLinked = ({ wikidata }: JoinNode): number => (wikidata === undefined ? 1 : 0)
  firsts.sort((a, b) => isLinked(a.first) - isLinked(b.first) || byArticle(a.first, b.first))
  const ids = new Map<string, readonly JoinNode[]>()
  for (const { cluster, first } of firsts) {
    const own = ids.has(first.id) ? `${first.id}${SCOPE}${first.article}` : first.id
    ids.set(own, cluster)
  }
  return ids
}
