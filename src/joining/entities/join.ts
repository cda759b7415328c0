import { naturalOrder } from '../../model/index.ts'
import { clustersOf, type Edge } from './cluster.ts'
import { contradiction } from './constraints.ts'
import type { JoinNode } from './node.ts'
import { likelihoodOf } from './score.ts'

/** What is compared under a key: each with so many that lie before it in time, and so many behind it. */
export const WINDOW = 24
/** From here on two are rather one than not. */
export const LIKELY = 0.5

/** By day, article and id, which is the order in which entities lie under a key; undated articles come first. */
export const inTime = (a: JoinNode, b: JoinNode): number =>
  (a.day ?? -Infinity) - (b.day ?? -Infinity) || naturalOrder(a.article, b.article) || naturalOrder(a.id, b.id)

/** What tells one entity of an article from all others. */
export const nodeKey = ({ article, id }: Pick<JoinNode, 'article' | 'id'>): string => `${article}\n${id}`

/** Two entities that were compared; `a` is none that is linked. */
export interface Pair {
  readonly a: JoinNode
  readonly b: JoinNode
  readonly probability: number
}

/** Entities that are one. */
export interface Group {
  /** In the order of time. */
  readonly members: readonly JoinNode[]
  /** The item of Wikidata that they are, with all others that are linked to it. */
  readonly item: string | undefined
}

/** How likely two entities are one; undefined where they cannot be, or where their links alone decide. */
export function compared(a: JoinNode, b: JoinNode): Pair | undefined {
  if (a.wikidata !== undefined && b.wikidata !== undefined) return undefined
  if (contradiction(a, b) !== undefined) return undefined
  const probability = likelihoodOf(a, b)
  return a.wikidata === undefined ? { a, b, probability } : { a: b, b: a, probability }
}

/**
 * Parts entities that are not linked into those that are one, and says of each group which item it is, if it is one: the
 * item with whose entities its members were found most alike. What linked entities are is known, so these are not asked.
 */
export function groupsOf(unlinked: readonly JoinNode[], pairs: readonly Pair[]): Group[] {
  const nodes = unlinked.toSorted(inTime)
  const places = new Map(nodes.map((node, place) => [nodeKey(node), place]))
  const edges: Edge[] = []
  const links: Pair[] = []
  for (const pair of pairs) {
    const [a, b] = [places.get(nodeKey(pair.a)), places.get(nodeKey(pair.b))]
    if (a !== undefined && b !== undefined)
      edges.push({ a: Math.min(a, b), b: Math.max(a, b), probability: pair.probability })
    else if (a !== undefined && pair.b.wikidata !== undefined) links.push(pair)
  }
  const at = (place: number): JoinNode => nodes[place] as JoinNode
  const clusters = clustersOf(nodes.length, edges, (a, b) => contradiction(at(a), at(b)) !== undefined)
  const groupOf = new Map(
    clusters.flatMap((cluster, group) => cluster.map((place) => [nodeKey(at(place)), group] as const)),
  )
  const linksOf = clusters.map((): Pair[] => [])
  for (const link of links) linksOf[groupOf.get(nodeKey(link.a)) ?? -1]?.push(link)
  return clusters.map((cluster, group) => {
    const members = cluster.map(at)
    return { members, item: itemOf(members, linksOf[group] ?? []) }
  })
}

function itemOf(members: readonly JoinNode[], links: readonly Pair[]): string | undefined {
  const found = new Map<string, number[]>()
  for (const { b, probability } of links)
    if (b.wikidata !== undefined) found.set(b.wikidata, [...(found.get(b.wikidata) ?? []), probability])
  const likely = [...found].flatMap(([item, each]) => {
    const mean = each.reduce((sum, one) => sum + one, 0) / each.length
    return mean < LIKELY || members.some(({ items }) => items.has(item)) ? [] : [{ item, mean }]
  })
  return likely.toSorted((a, b) => b.mean - a.mean || naturalOrder(a.item, b.item))[0]?.item
}
