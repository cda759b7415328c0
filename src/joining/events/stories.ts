import { naturalOrder, type ArticleProfile } from '../../model/index.ts'
import { dayOf } from '../entities/node.ts'
import { farApart } from '../far-apart.ts'
import { sharedWords, storyKeys, storySignature } from '../story-keys.ts'

/** Under a word, an article is compared with so many that come next in time. */
export const STORY_WINDOW = 16

/** So many of the words by which they are found articles of one story share, unless they appeared within a week. */
const LEAST_SHARED = 2

export interface DatedArticle {
  readonly id: string
  /** ISO 8601. */
  readonly published?: string
  readonly profile: Pick<ArticleProfile, 'words'>
}

/** What little of an article tells that it is not of another's story. */
export interface StoryMark {
  /** Days since 1970 on which it was published, where that is known. */
  readonly day: number | undefined
  /** Of the words by which it is found. */
  readonly signature: string
}

/** Whether two that share one of these words at least may be of one story. */
export const mayShareStory = (a: StoryMark, b: StoryMark): boolean =>
  farApart(a.day, b.day) === 0 || sharedWords(a.signature, b.signature) >= LEAST_SHARED

const inTime = (a: DatedArticle, b: DatedArticle): number => {
  const [one, other] = [a.published ?? '', b.published ?? '']
  return one < other ? -1 : one > other ? 1 : naturalOrder(a.id, b.id)
}

/** Articles that may be of one story, each pair once; their number grows with the articles, not with its square. */
export function* storyPairs<Dated extends DatedArticle>(
  articles: readonly Dated[],
): Generator<readonly [Dated, Dated]> {
  const blocks = new Map<string, Dated[]>()
  const marks = new Map<Dated, StoryMark>()
  for (const article of articles.toSorted(inTime)) {
    const keys = storyKeys(article.profile)
    marks.set(article, { day: dayOf(article.published), signature: storySignature(keys) })
    for (const word of keys) {
      const block = blocks.get(word)
      if (block === undefined) blocks.set(word, [article])
      else block.push(article)
    }
  }
  const may = (one: Dated, other: Dated): boolean => {
    const [a, b] = [marks.get(one), marks.get(other)]
    return a !== undefined && b !== undefined && mayShareStory(a, b)
  }
  const seen = new Map<Dated, Set<Dated>>()
  for (const block of blocks.values())
    for (const [place, one] of block.entries())
      for (const other of block.slice(place + 1, place + 1 + STORY_WINDOW)) {
        const met = seen.get(one) ?? new Set<Dated>()
        if (met.has(other)) continue
        seen.set(one, met.add(other))
        if (may(one, other)) yield [one, other]
      }
}
