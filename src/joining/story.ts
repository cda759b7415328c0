import type { ArticleProfile } from '../model/index.ts'
import { storyKeys } from './story-keys.ts'

/** What of an article tells its story. */
export type StoryWords = Pick<ArticleProfile, 'words' | 'names' | 'numbers'>

/** Words with what they weigh. */
interface Weighed {
  readonly weights: ReadonlyMap<string, number>
  /** Root of the sum of the squares of the weights. */
  readonly norm: number
}

/** What an article tells its story by, ready to be compared. */
export interface StorySketch extends Weighed {
  readonly names: Weighed
  readonly numbers: Weighed
  /** Words by which articles of one story find each other. */
  readonly keys: readonly string[]
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

const weighed = (words: readonly (readonly [string, number])[]): Weighed => ({
  weights: new Map(words),
  norm: Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)),
})

export function storySketch(told: StoryWords): StorySketch {
  const { words, names, numbers } = told
  const hashed = new Map<number, number>()
  for (const [word, weight] of words) hashed.set(hashOf(word), (hashed.get(hashOf(word)) ?? 0) + weight)
  const hashes = Uint32Array.from(hashed.keys()).sort()
  return {
    ...weighed(words),
    names: weighed(names),
    numbers: weighed(numbers.map((number) => [number, 1])),
    keys: storyKeys(told),
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
  return shared + ROUNDING >= least * a.norm * b.norm && likenessOf(a, b).words >= least
}

const NONE: ReadonlySet<string> = new Set()

/** Cosine, some words left out. */
function cosine(a: Weighed, b: Weighed, without: ReadonlySet<string>): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, weight] of small.weights) if (!without.has(word)) shared += weight * (large.weights.get(word) ?? 0)
  return a.norm * b.norm === 0 ? 0 : shared / (a.norm * b.norm)
}

/** How alike two articles are, each from 0 to 1. */
export interface Likeness {
  /** In their rare words, names among them. */
  readonly words: number
  /** How likely they tell one story, by their words, names and numbers. */
  readonly story: number
}

/** What logistic regression makes of the cosines of words, names and numbers; `data/joining/README.md` says how it was learned. */
const BIAS = -4.3
const WEIGHTS = { words: 6.2, names: 8.4, numbers: 5.8 }

function measured(a: StorySketch, b: StorySketch, without: ReadonlySet<string>): Likeness {
  const words = cosine(a, b, without)
  const sum =
    BIAS +
    WEIGHTS.words * words +
    WEIGHTS.names * cosine(a.names, b.names, without) +
    WEIGHTS.numbers * cosine(a.numbers, b.numbers, NONE)
  return { words, story: 1 / (1 + Math.exp(-sum)) }
}

/** It depends on these two alone, so that what is joined does not depend on which others there are. Some words may be left out. */
export function likenessOf(a: StorySketch, b: StorySketch, without: ReadonlySet<string> = NONE): Likeness {
  if (without !== NONE) return measured(a, b, without)
  if (last.a !== a || last.b !== b) last = { a, b, likeness: measured(a, b, NONE) }
  return last.likeness
}

/** What was asked for last: happenings of two articles are compared one after the other. */
let last: { readonly a?: StorySketch; readonly b?: StorySketch; readonly likeness: Likeness } = {
  likeness: { words: 0, story: 0 },
}
