import type { ArticleProfile } from '../../model/index.ts'
import { byArticle } from '../entities/join.ts'
import { dayOf } from '../entities/node.ts'
import { farApart } from '../far-apart.ts'
import { reachedBehind, type Reach } from '../reach.ts'
import { sharedWords, storyKeys, storySignature } from '../story-keys.ts'

/** With which others an article is compared under a word. */
export const STORY_REACH: Reach = { near: 16, far: 2 }

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

interface Placed<Dated> extends StoryMark {
  readonly of: Dated
}

/** Articles that may be of one story, each pair once; their number grows with the articles, not with its square. */
export function* storyPairs<Dated extends DatedArticle>(
  articles: readonly Dated[],
): Generator<readonly [Dated, Dated]> {
  const placed = articles.map((of) => ({ of, article: of.id, day: dayOf(of.published), keys: storyKeys(of.profile) }))
  const blocks = new Map<string, Placed<Dated>[]>()
  for (const each of placed.toSorted(byArticle)) {
    const mark = { ...each, signature: storySignature(each.keys) }
    for (const word of each.keys) {
      const block = blocks.get(word)
      if (block === undefined) blocks.set(word, [mark])
      else block.push(mark)
    }
  }
  const seen = new Map<Dated, Set<Dated>>()
  for (const block of blocks.values())
    for (const [place, one] of block.entries())
      for (const other of reachedBehind(STORY_REACH, block, place)) {
        const met = seen.get(one.of) ?? new Set<Dated>()
        if (met.has(other.of)) continue
        seen.set(one.of, met.add(other.of))
        if (mayShareStory(one, other)) yield [one.of, other.of]
      }
}
