import { naturalOrder } from '../../model/index.ts'
import { clustersOf, likelier, type Edge } from './cluster.ts'
import { areKeptApart, contradiction, reservation } from './constraints.ts'
import type { JoinNode } from './node.ts'
import { likelihoodOf } from './score.ts'

/** From here on two are rather one than not. */
export const LIKELY = 0.5

type Placed = Pick<JoinNode, 'article' | 'day'>

/** By day and article; undated articles come first. */
export const byArticle = (a: Placed, b: Placed): number =>
  (a.day ?? -Infinity) - (b.day ?? -Infinity) || naturalOrder(a.article, b.article)

/** By day, article and id, which is the order in which entities lie under a key. */
export const inTime = (a: JoinNode, b: JoinNode): number => byArticle(a, b) || naturalOrder(a.id, b.id)

/** What tells one entity of an article from all others. */
export const nodeKey = ({ article, id }: Pick<JoinNode, 'article' | 'id'>): string => `${article}\n${id}`

/** Two entities that were compared; `a` is none of which is known what it is. */
export interface Pair {
  readonly a: JoinNode
  readonly b: JoinNode
  readonly probability: number
}

/** Entities that are one. */
export interface Group {
  /** In the order of time. */
  readonly members: readonly JoinNode[]
  /** What they are known to be, with all others that are known to be it. */
  readonly identity: string | undefined
}

/** How likely two entities are one, whichever is named first; undefined where they cannot be, or where it is known of both what they are. */
export function probabilityOf(a: JoinNode, b: JoinNode): number | undefined {
  if (a.identity !== undefined && b.identity !== undefined) return undefined
  if ((contradiction(a, b) ?? reservation(a, b)) !== undefined) return undefined
  return inTime(a, b) <= 0 ? likelihoodOf(a, b) : likelihoodOf(b, a)
}

export const pairOf = (a: JoinNode, b: JoinNode, probability: number): Pair =>
  a.identity === undefined ? { a, b, probability } : { a: b, b: a, probability }

/**
 * Parts entities of which nothing is known into those that are one, and says of each group what it is, if it is something known: that
 * with whose entities its members were found most alike. Those of which it is known are not asked.
 */
export function groupsOf(unlinked: readonly JoinNode[], pairs: readonly Pair[]): Group[] {
  const nodes = unlinked.toSorted(inTime)
  const places = new Map(nodes.map((node, place) => [nodeKey(node), place]))
  const edges: Edge[] = []
  const links: Pair[] = []
  for (const pair of pairs) {
    const [a, b] = [places.get(nodeKey(pair.a)), places.get(nodeKey(pair.b))]
    if (a !== undefined && b !== undefined)
      edges.push({
        a: Math.min(a, b),
        b: Math.max(a, b),
        probability: pair.probability,
        // names say more surely than descriptions who is one
        goesBefore: pair.a.named && pair.b.named,
      })
    else if (a !== undefined && pair.b.identity !== undefined) links.push(pair)
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
    return { members, identity: identityOf(members, linksOf[group] ?? []) }
  })
}

function identityOf(members: readonly JoinNode[], links: readonly Pair[]): string | undefined {
  const found = new Map<string, number[]>()
  // where somebody is named, those who are only described do not speak against what the name says
  const telling = links.some(({ a }) => a.named) ? links.filter(({ a }) => a.named) : links
  for (const { b, probability } of telling)
    if (b.identity !== undefined) found.set(b.identity, [...(found.get(b.identity) ?? []), probability])
  const likely = [...found].flatMap(([identity, each]) => {
    const mean = likelier(each)
    const isAnother = members.some(
      (member) =>
        member.verdict.isNot.has(identity) ||
        // an article may describe whom it names as well
        ((member.named || member.plural) && member.others.has(identity)) ||
        links.some(({ b }) => b.identity === identity && areKeptApart(member, b)),
    )
    return mean < LIKELY || isAnother ? [] : [{ identity, mean }]
  })
  return likely.toSorted((a, b) => b.mean - a.mean || naturalOrder(a.identity, b.identity))[0]?.identity
}
