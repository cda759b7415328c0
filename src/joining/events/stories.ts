import { naturalOrder, type ArticleProfile } from '../../model/index.ts'

/** So many words of an article are looked up to find others of its story. */
const KEYS = 16
/** Words that weigh less are in too many stories. */
const TELLING = 2
/** Under a word, an article is compared with so many that come next in time. */
export const STORY_WINDOW = 40

/** A number below 1 that is always the same for a word (FNV-1a). */
function lot(word: string): number {
  let hash = 2166136261
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32
}

/**
 * Words drawn by lot, the rarer the likelier, and the same in every article that has them, so that articles of one story
 * share some (weighted min-hashing after Efraimidis and Spirakis 2006).
 */
export function storyKeys({ words }: Pick<ArticleProfile, 'words'>): string[] {
  const drawn = words
    .filter(([, weight]) => weight >= TELLING)
    .map(([word, weight]) => [-Math.log(lot(word)) / weight, word] as const)
  return drawn
    .sort(([a, one], [b, other]) => a - b || naturalOrder(one, other))
    .slice(0, KEYS)
    .map(([, word]) => word)
}

export interface DatedArticle {
  readonly id: string
  /** ISO 8601. */
  readonly published?: string
  readonly profile: Pick<ArticleProfile, 'words'>
}

const inTime = (a: DatedArticle, b: DatedArticle): number => {
  const [one, other] = [a.published ?? '', b.published ?? '']
  return one < other ? -1 : one > other ? 1 : naturalOrder(a.id, b.id)
}

/** Articles that may be of one story, each pair once; their number grows with the articles, not with its square. */
export function* storyPairs<Dated extends DatedArticle>(
  articles: readonly Dated[],
): Generator<readonly [Dated, Dated]> {
  const blocks = new Map<string, Dated[]>()
  for (const article of articles.toSorted(inTime))
    for (const word of storyKeys(article.profile)) {
      const block = blocks.get(word)
      if (block === undefined) blocks.set(word, [article])
      else block.push(article)
    }
  const seen = new Map<Dated, Set<Dated>>()
  for (const block of blocks.values())
    for (const [place, one] of block.entries())
      for (const other of block.slice(place + 1, place + 1 + STORY_WINDOW)) {
        const met = seen.get(one) ?? new Set<Dated>()
        if (met.has(other)) continue
        seen.set(one, met.add(other))
        yield [one, other]
      }
}
