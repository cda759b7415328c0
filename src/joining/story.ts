import type { ArticleProfile } from '../model/index.ts'

/** What an article tells its story by, ready to be compared. */
export interface StorySketch {
  readonly weights: ReadonlyMap<string, number>
  /** Root of the sum of the squares of the weights. */
  readonly norm: number
  /** The rarest words, those that weigh most first. */
  readonly rarest: readonly string[]
  /** Hashes of the words, in order, and what the words of each weigh together. */
  readonly hashes: Uint32Array
  readonly hashWeights: Float64Array
}

/** FNV-1a of 32 bits. */
function hashOf(word: string): number {
  let hash = 2166136261
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619)
  return hash >>> 0
}

/** A described thing is looked for with so many of the rarest words. */
const RAREST = 8

export function storySketch({ words }: Pick<ArticleProfile, 'words'>): StorySketch {
  const hashed = new Map<number, number>()
  for (const [word, weight] of words) hashed.set(hashOf(word), (hashed.get(hashOf(word)) ?? 0) + weight)
  const hashes = Uint32Array.from(hashed.keys()).sort()
  const weights = new Map(words)
  const rarest = [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, RAREST)
  return {
    weights,
    rarest: rarest.map(([word]) => word),
    norm: Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)),
    hashes,
    hashWeights: Float64Array.from(hashes, (hash) => hashed.get(hash) ?? 0),
  }
}

/** What rounding may take away. */
const ROUNDING = 1e-9

/** Whether two articles are as alike as this, 0 to 1: most are not, which their hashes tell at once, since sharing words is sharing hashes. */
export function areAlike(a: StorySketch, b: StorySketch, least: number): boolean {
  let [shared, i, j] = [0, 0, 0]
  while (i < a.hashes.length && j < b.hashes.length) {
    const [one, other] = [a.hashes[i] as number, b.hashes[j] as number]
    if (one === other) shared += (a.hashWeights[i] as number) * (b.hashWeights[j] as number)
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return shared + ROUNDING >= least * a.norm * b.norm && storyLikeness(a, b) >= least
}

/**
 * How alike two articles are, 0 to 1: the cosine of their rare words, some of them left out. It depends on these two alone,
 * so that what is joined does not depend on which others there are.
 */
export function storyLikeness(a: StorySketch, b: StorySketch, without: ReadonlySet<string> = NONE): number {
  if (without === NONE && last.a === a && last.b === b) return last.likeness
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, weight] of small.weights) if (!without.has(word)) shared += weight * (large.weights.get(word) ?? 0)
  const likeness = a.norm * b.norm === 0 ? 0 : shared / (a.norm * b.norm)
  if (without === NONE) last = { a, b, likeness }
  return likeness
}

const NONE: ReadonlySet<string> = new Set()

/** What was asked for last: happenings of two articles are compared one after the other. */
let last: { readonly a?: StorySketch; readonly b?: StorySketch; readonly likeness: number } = { likeness: 0 }
