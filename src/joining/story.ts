import type { ArticleProfile } from '../model/index.ts'
import { storyKeys } from './story-keys.ts'

/** What of an article tells its story. */
type StoryWords = Pick<ArticleProfile, 'words' | 'names' | 'numbers'>

/** Words by their hashes, of which thousands of articles fit into memory. */
export interface Weighed {
  /** In order. */
  readonly hashes: Uint32Array
  /** What the words of each hash weigh together. */
  readonly weights: Float32Array
  /** Root of the sum of the squares of the weights. */
  readonly norm: number
}

/** What an article tells its story by, ready to be compared. */
export interface StorySketch {
  readonly words: Weighed
  readonly names: Weighed
  readonly numbers: Weighed
  /** Words by which articles of one story find each other. */
  readonly keys: readonly string[]
}

/** FNV-1a of 32 bits. */
function hashOf(word: string): number {
  let hash = 2166136261
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619)
  return hash >>> 0
}

function weighed(words: readonly (readonly [string, number])[]): Weighed {
  const hashed = new Map<number, number>()
  for (const [word, weight] of words) hashed.set(hashOf(word), (hashed.get(hashOf(word)) ?? 0) + weight)
  const hashes = Uint32Array.from(hashed.keys()).sort()
  const weights = Float32Array.from(hashes, (hash) => hashed.get(hash) ?? 0)
  return { hashes, weights, norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) }
}

export const storySketch = (told: StoryWords): StorySketch => ({
  words: weighed(told.words),
  names: weighed(told.names),
  numbers: weighed(told.numbers.map((number) => [number, 1])),
  keys: storyKeys(told),
})

/** What a word of a story weighs; undefined of those that tell no story from another. */
export function weightIn({ words: { hashes, weights } }: StorySketch, word: string): number | undefined {
  const hash = hashOf(word)
  let [low, high] = [0, hashes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash ? weights[low] : undefined
}

const NONE: readonly number[] = []

/** Some words are left out, by their hashes. */
function cosine(a: Weighed, b: Weighed, without = NONE): number {
  if (a.norm * b.norm === 0) return 0
  let [shared, i, j] = [0, 0, 0]
  while (i < a.hashes.length && j < b.hashes.length) {
    const [one, other] = [a.hashes[i] as number, b.hashes[j] as number]
    if (one === other && !without.includes(one)) shared += (a.weights[i] as number) * (b.weights[j] as number)
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return shared / (a.norm * b.norm)
}

/** How alike the rare words of two articles are, 0 to 1, names among them. */
export const wordsAlike = (a: StorySketch, b: StorySketch): number => cosine(a.words, b.words)

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

function measured(a: StorySketch, b: StorySketch, without = NONE): Likeness {
  const words = cosine(a.words, b.words, without)
  const sum =
    BIAS +
    WEIGHTS.words * words +
    WEIGHTS.names * cosine(a.names, b.names, without) +
    WEIGHTS.numbers * cosine(a.numbers, b.numbers)
  return { words, story: 1 / (1 + Math.exp(-sum)) }
}

/** It depends on these two alone, so that what is joined does not depend on which others there are. Some words may be left out. */
export function likenessOf(a: StorySketch, b: StorySketch, without?: ReadonlySet<string>): Likeness {
  if (without !== undefined) return measured(a, b, Array.from(without, hashOf))
  if (last.a !== a || last.b !== b) last = { a, b, likeness: measured(a, b) }
  return last.likeness
}

/** What was asked for last: happenings of two articles are compared one after the other. */
let last: { readonly a?: StorySketch; readonly b?: StorySketch; readonly likeness: Likeness } = {
  likeness: { words: 0, story: 0 },
}
