import { naturalOrder } from '../../model/index.ts'
import { clustersOf, type Edge } from '../entities/cluster.ts'
import { areApart } from './apart.ts'
import { meets } from './evidence.ts'
import { eventLikelihood } from './likelihood.ts'
import type { EventNode } from './node.ts'

/** From here on two are rather one than not. */
const LIKELY = 0.5

/**
 * Days and names that tell two happenings apart are misread often enough that one such pair does not part two groups whose other pairs
 * agree; then all pairs count but a few, the unlikely ones too.
 */
const CAUTION = { enough: 0.52, leftOut: 4, tolerated: 0.2 }

/** By article and place in it. */
const inText = (a: EventNode, b: EventNode): number => naturalOrder(a.article, b.article) || a.ordinal - b.ordinal

/** Two happenings that were compared; `a` has no name that all articles give it. */
export interface EventPair {
  readonly a: EventNode
  readonly b: EventNode
  /** How likely they are one, 0 to 1; 0 where something tells them apart. */
  readonly probability: number
}

/** In millionths, so that it takes little room; 0 is kept for what cannot be one. */
const rounded = (probability: number): number => Math.max(1, Math.round(probability * 1_000_000)) / 1_000_000

/** How likely two happenings are one; undefined where no word names both, or where their names decide. */
export function comparedHappenings(a: EventNode, b: EventNode): EventPair | undefined {
  if ((a.isNamed && b.isNamed) || !meets(a.kinds, b.kinds)) return undefined
  const [one, other] = a.isNamed || (!b.isNamed && inText(b, a) < 0) ? [b, a] : [a, b]
  return { a: one, b: other, probability: areApart(a, b) ? 0 : rounded(eventLikelihood(one, other)) }
}

/** Whether two are rather one than not. */
export const isLikely = (probability: number): boolean => probability >= LIKELY

/** Happenings that are one, in text order, and what they are called. */
export interface HappeningGroup {
  readonly members: readonly EventNode[]
  readonly id: string
}

/**
 * Parts happenings without a name into those that are one, and says what each group is called: as what has a name and is
 * most alike, else as the first article's entity for it, or else as its first event.
 */
export function happeningGroups(unnamed: readonly EventNode[], pairs: readonly EventPair[]): HappeningGroup[] {
  const nodes = unnamed.toSorted(inText)
  const places = new Map(nodes.map(({ key }, place) => [key, place]))
  const edges: Edge[] = []
  const links = new Map<number, EventPair[]>()
  for (const pair of pairs) {
    const [a, b] = [places.get(pair.a.key), places.get(pair.b.key)]
    if (a !== undefined && b !== undefined)
      edges.push({ a: Math.min(a, b), b: Math.max(a, b), probability: pair.probability })
    else if (a !== undefined && pair.b.isNamed) links.set(a, [...(links.get(a) ?? []), pair])
  }
  const at = (place: number): EventNode => nodes[place] as EventNode
  const clusters = clustersOf(nodes.length, edges, () => false, CAUTION)
  return clusters.map((cluster) => {
    const members = cluster.map(at)
    const own =
      members.length > 1
        ? (members.find(({ isEntity }) => isEntity) ?? members.find(({ isEvent }) => isEvent))
        : undefined
    const name = nameAmong(
      members,
      cluster.flatMap((place) => links.get(place) ?? []),
    )
    return { members, id: name ?? (own ?? members[0])?.id ?? '' }
  })
}

/** The name of what is most like a group on the whole, and none of which it cannot be. */
function nameAmong(members: readonly EventNode[], links: readonly EventPair[]): string | undefined {
  const found = new Map<string, EventPair[]>()
  for (const link of links) found.set(link.b.id, [...(found.get(link.b.id) ?? []), link])
  const likely = [...found].flatMap(([id, pairs]) => {
    // always added in one order
    const each = pairs.map(({ probability }) => probability).sort((a, b) => a - b)
    const mean = each.reduce((sum, probability) => sum + probability, 0) / each.length
    const isAnother = members.some((member) => pairs.some(({ b }) => areApart(member, b)))
    return mean < LIKELY || isAnother ? [] : [{ id, mean }]
  })
  return likely.toSorted((a, b) => b.mean - a.mean || naturalOrder(a.id, b.id))[0]?.id
}
