import { inArticleOrder, type ArticleReading } from '../../model/index.ts'
import { clustersOf, type Edge } from '../entities/cluster.ts'
import { storyLikeness } from '../story.ts'
import { areApart } from './apart.ts'
import { eventLikelihood } from './likelihood.ts'
import { eventNodesOf, type EventNode } from './node.ts'
import { storyPairs } from './stories.ts'

/** Articles less alike than this do not tell of the same. */
const LEAST_LIKENESS = 0.12

/** Places of happenings that some word may name alike. */
function* alike(
  one: readonly number[],
  other: readonly number[],
  nodes: readonly EventNode[],
): Generator<[number, number]> {
  const byKind = new Map<string, number[]>()
  for (const at of other) for (const kind of nodes[at]?.kinds ?? []) byKind.set(kind, [...(byKind.get(kind) ?? []), at])
  for (const at of one) {
    const found = new Set([...(nodes[at]?.kinds ?? [])].flatMap((kind) => byKind.get(kind) ?? []))
    for (const mate of found) if (one !== other || at < mate) yield [at, mate]
  }
}

/** Each happening with the next that has the same id: what has a name is called the same in all articles. */
function* namedAlike(nodes: readonly EventNode[]): Generator<[number, number]> {
  const last = new Map<string, number>()
  for (const [at, { id }] of nodes.entries()) {
    const before = last.get(id)
    if (before !== undefined) yield [before, at]
    last.set(id, at)
  }
}

/** What several words, sentences or articles tell of, as groups; the order of `readings` does not matter. */
export function joinedHappenings(readings: readonly ArticleReading[]): EventNode[][] {
  const nodes: EventNode[] = []
  const placesOf = new Map<string, number[]>()
  for (const reading of inArticleOrder(readings)) {
    const first = nodes.length
    nodes.push(...eventNodesOf(reading))
    placesOf.set(
      reading.article.id,
      Array.from({ length: nodes.length - first }, (_, at) => first + at),
    )
  }
  const edges: Edge[] = []
  const compare = (one: readonly number[], other: readonly number[]): void => {
    for (const [x, y] of alike(one, other, nodes)) {
      const [a, b] = [nodes[x], nodes[y]]
      if (a === undefined || b === undefined || areApart(a, b)) continue
      edges.push({ a: Math.min(x, y), b: Math.max(x, y), probability: eventLikelihood(a, b) })
    }
  }
  for (const places of placesOf.values()) compare(places, places)
  const dated = readings.flatMap(({ article: { id, published }, profile }) =>
    profile === undefined ? [] : [{ id, profile, ...(published === undefined ? {} : { published }) }],
  )
  for (const [a, b] of storyPairs(dated)) {
    const [one, other] = [placesOf.get(a.id) ?? [], placesOf.get(b.id) ?? []]
    const [x, y] = [nodes[one[0] ?? -1], nodes[other[0] ?? -1]]
    if (x && y && storyLikeness(x.story, y.story) >= LEAST_LIKENESS) compare(one, other)
  }
  const apart = (x: number, y: number): boolean => {
    const [a, b] = [nodes[x], nodes[y]]
    return a === undefined || b === undefined || areApart(a, b)
  }
  for (const [x, y] of namedAlike(nodes)) edges.push({ a: x, b: y, probability: 1 })
  const groups = clustersOf(nodes.length, edges, apart)
  return groups.map((group) => group.flatMap((at) => nodes[at] ?? []))
}
