import { happeningGroups, isLikely, type EventNode, type EventPair, type HappeningGroup } from '../joining/index.ts'
import type { Compared } from './compared.ts'
import { articleKey } from './keys.ts'

/** What is known of articles, by their keys. */
export interface ToldByArticle {
  nodesIn(article: string): readonly EventNode[]
  /** By key of another article. */
  comparedWith(article: string): ReadonlyMap<string, readonly Compared[]>
}

interface Met {
  readonly node: EventNode
  /** Where the other lies. */
  readonly article: string
  readonly place: number
  readonly probability: number
}

/** The groups of the happenings that one without a name hangs together with through likely pairs. */
export function groupsAround(start: EventNode, told: ToldByArticle): HappeningGroup[] {
  const found = new Map([[start.key, start]])
  const met: Met[] = []
  for (const node of found.values())
    for (const [article, pairs] of told.comparedWith(articleKey(node.article)))
      for (const [own, place, probability] of pairs) {
        if (own !== node.ordinal) continue
        met.push({ node, article, place, probability })
        const other = isLikely(probability) ? told.nodesIn(article)[place] : undefined
        if (other !== undefined && !other.isNamed) found.set(other.key, other)
      }
  if (met.length === 0) return happeningGroups([start], [])
  return happeningGroups([...found.values()], pairsAmong(found, met, told))
}

/** Pairs of which both are among some, and those with what has a name that any of them is likely to have. */
function pairsAmong(found: ReadonlyMap<string, EventNode>, met: readonly Met[], told: ToldByArticle): EventPair[] {
  const at = ({ article, place }: Met): EventNode | undefined => told.nodesIn(article)[place]
  const names = new Set(
    met
      .filter(({ probability }) => isLikely(probability))
      .flatMap((each) => {
        const other = at(each)
        return other?.isNamed === true ? [other.id] : []
      }),
  )
  const articles = new Set([...found.values()].map((node) => articleKey(node.article)))
  return met.flatMap((each): EventPair[] => {
    const { node, article, probability } = each
    // nothing else is read
    if (names.size === 0 && !articles.has(article)) return []
    const other = at(each)
    if (other === undefined) return []
    const counts = other.isNamed ? names.has(other.id) : found.has(other.key) && node.key < other.key
    return counts ? [{ a: node, b: other, probability }] : []
  })
}
