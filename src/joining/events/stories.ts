import { naturalOrder, type ArticleProfile } from '../../model/index.ts'
import { storyKeys } from '../story-keys.ts'

/** Under a word, an article is compared with so many that come next in time. */
export const STORY_WINDOW = 40

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
