import { communitiesIn, type Tie } from './communities.ts'

/** What an article tells of, as places in a list of names, each with how telling it is for the article. */
export type Telling = readonly (readonly [name: number, weight: number])[]

export interface Grouped {
  /** Names by their weight in the group, best first. */
  readonly names: readonly number[]
  /** Places of its articles, those first that are most of it. */
  readonly articles: readonly number[]
}

/** Fewer groups than these say little, more are no overview. */
const FEWEST = 20
const MOST = 40
/** A group of fewer articles is none, where there are larger ones. */
const SMALLEST = 3
/** How finely to part the names, tried in turn until there are enough groups. */
const RESOLUTIONS = [1, 1.5, 2.5, 4]
/** Names of an article that are joined with each other. */
const JOINED = 12

/** How often names are told of in one article. */
function together(articles: readonly Telling[]): Tie[] {
  const ties = new Map<number, Map<number, number>>()
  for (const telling of articles) {
    const names = telling.slice(0, JOINED)
    names.forEach(([one, heavy], at) => {
      for (const [other, light] of names.slice(at + 1)) {
        const [low, high] = one < other ? [one, other] : [other, one]
        const near = ties.get(low) ?? new Map<number, number>()
        ties.set(low, near.set(high, (near.get(high) ?? 0) + Math.min(heavy, light)))
      }
    })
  }
  return [...ties].flatMap(([one, near]) => [...near].map(([other, weight]): Tie => [one, other, weight]))
}

function groupOfNames(articles: readonly Telling[]): ReadonlyMap<number, number> {
  const ties = together(articles)
  let found: ReadonlyMap<number, number> = new Map()
  for (const resolution of RESOLUTIONS) {
    found = communitiesIn(ties, resolution)
    if (new Set(found.values()).size >= FEWEST) break
  }
  return found
}

/** The weights of an article by group, and the group of most weight. */
function bestGroup(telling: Telling, groupOf: ReadonlyMap<number, number>): { group: number; weight: number } | null {
  const weights = new Map<number, number>()
  for (const [name, weight] of telling) {
    const group = groupOf.get(name)
    if (group !== undefined) weights.set(group, (weights.get(group) ?? 0) + weight)
  }
  const [best] = [...weights].sort(([a, one], [b, other]) => other - one || a - b)
  return best === undefined ? null : { group: best[0], weight: best[1] }
}

/**
 * Articles in groups by what is often told of together, those of most articles first. An article is in one group at most;
 * those of small groups are in none.
 *
 * @param articles what each article tells of, most telling first.
 */
export function groupArticles(articles: readonly Telling[]): Grouped[] {
  const groupOf = groupOfNames(articles)
  const groups = new Map<number, { articles: { at: number; weight: number }[]; names: Map<number, number> }>()
  articles.forEach((telling, at) => {
    const best = bestGroup(telling, groupOf)
    if (best === null) return
    const group = groups.get(best.group) ?? { articles: [], names: new Map<number, number>() }
    group.articles.push({ at, weight: best.weight })
    for (const [name, weight] of telling)
      if (groupOf.get(name) === best.group) group.names.set(name, (group.names.get(name) ?? 0) + weight)
    groups.set(best.group, group)
  })
  const inOrder = [...groups.values()].sort((a, b) => b.articles.length - a.articles.length)
  const [largest] = inOrder
  return inOrder
    .filter(({ articles: inGroup }) => inGroup.length >= Math.min(SMALLEST, largest?.articles.length ?? 0))
    .slice(0, MOST)
    .map(({ articles: inGroup, names }) => ({
      names: [...names].sort(([a, one], [b, other]) => other - one || a - b).map(([name]) => name),
      articles: inGroup.sort((a, b) => b.weight - a.weight || a.at - b.at).map(({ at }) => at),
    }))
}
