import type { ArticleProfile } from '../model/index.ts'

/** What an article tells its story by, ready to be compared. */
export interface StorySketch {
  readonly weights: ReadonlyMap<string, number>
  /** Root of the sum of the squares of the weights. */
  readonly norm: number
}

export function storySketch({ words }: Pick<ArticleProfile, 'words'>): StorySketch {
  const weights = new Map(words)
  return { weights, norm: Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)) }
}

/**
 * How alike two articles are, 0 to 1: the cosine of their rare words, some of them left out. It depends on these two alone,
 * so that what is joined does not depend on which others there are.
 */
export function storyLikeness(a: StorySketch, b: StorySketch, without: ReadonlySet<string> = NONE): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, weight] of small.weights) if (!without.has(word)) shared += weight * (large.weights.get(word) ?? 0)
  return a.norm * b.norm === 0 ? 0 : shared / (a.norm * b.norm)
}

const NONE: ReadonlySet<string> = new Set()
