import { inArticleOrder, type ArticleReading } from '../../model/index.ts'
import type { Renaming } from '../renamed.ts'
import { wordsAlike, type StorySketch } from '../story.ts'
import { comparedHappenings, happeningGroups, type EventPair } from './groups.ts'
import { eventNodesOf, type EventNode } from './node.ts'
import { storyPairs } from './stories.ts'

/** Articles less alike than this do not tell of the same. */
const LEAST_LIKENESS = 0.12

export const mayTellOfTheSame = (a: StorySketch, b: StorySketch): boolean => wordsAlike(a, b) >= LEAST_LIKENESS

/** The happenings of an article by their kinds, which are asked for with each article that it is compared with. */
const kindsOf = new WeakMap<readonly EventNode[], ReadonlyMap<string, readonly EventNode[]>>()

function byKindOf(nodes: readonly EventNode[]): ReadonlyMap<string, readonly EventNode[]> {
  const before = kindsOf.get(nodes)
  if (before !== undefined) return before
  const byKind = new Map<string, EventNode[]>()
  for (const node of nodes)
    for (const kind of node.kinds) {
      const known = byKind.get(kind)
      if (known === undefined) byKind.set(kind, [node])
      else known.push(node)
    }
  kindsOf.set(nodes, byKind)
  return byKind
}

/** All happenings of two articles, or of one, that were compared. */
export function pairsBetween(one: readonly EventNode[], other: readonly EventNode[]): EventPair[] {
  const byKind = byKindOf(other)
  return one.flatMap((node) => {
    const mates = new Set([...node.kinds].flatMap((kind) => byKind.get(kind) ?? []))
    return [...mates].flatMap((mate) =>
      one === other && mate.ordinal <= node.ordinal ? [] : (comparedHappenings(node, mate) ?? []),
    )
  })
}

/** For each article, what its happenings are called in the graph, where that is not as it calls them; the order of `readings` does not matter. */
export function happeningIds(readings: readonly ArticleReading[]): Map<string, Renaming> {
  const nodes = new Map(inArticleOrder(readings).map((reading) => [reading.article.id, eventNodesOf(reading)]))
  const pairs = [...nodes.values()].flatMap((own) => pairsBetween(own, own))
  const dated = readings.flatMap(({ article: { id, published }, profile }) =>
    profile === undefined ? [] : [{ id, profile, ...(published === undefined ? {} : { published }) }],
  )
  for (const [a, b] of storyPairs(dated)) {
    const [one, other] = [nodes.get(a.id) ?? [], nodes.get(b.id) ?? []]
    if (one[0] && other[0] && mayTellOfTheSame(one[0].story, other[0].story)) pairs.push(...pairsBetween(one, other))
  }
  const unnamed = [...nodes.values()].flat().filter(({ isNamed }) => !isNamed)
  const ids = new Map<string, Map<string, string>>()
  for (const { members, id: joined } of happeningGroups(unnamed, pairs))
    for (const { article, id } of members)
      if (id !== joined) ids.set(article, (ids.get(article) ?? new Map<string, string>()).set(id, joined))
  return ids
}
