import { naturalOrder, type ArticleProfile } from '../model/index.ts'
import { remembered } from '../model/remembered.ts'

/** So many words of an article are looked up to find others of its story. */
const KEYS = 16
/** Words that weigh less are in too many stories. */
const TELLING = 2

/** A whole number of 32 bits that is always the same for a word (FNV-1a, mixed). */
export function lotOf(word: string): number {
  let hash = 2166136261
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/**
 * Words drawn by lot, the rarer the likelier, and the same in every article that has them, so that articles of one story
 * share some (weighted min-hashing after Efraimidis and Spirakis 2006).
 */
export function storyKeys({ words }: Pick<ArticleProfile, 'words'>): string[] {
  const drawn = words
    .filter(([, weight]) => weight >= TELLING)
    .map(([word, weight]) => [-Math.log(lotOf(word) / 2 ** 32) / weight, word] as const)
  return drawn
    .sort(([a, one], [b, other]) => a - b || naturalOrder(one, other))
    .slice(0, KEYS)
    .map(([, word]) => word)
}

const LETTERS = 4

/** Words as short as an index needs them: four letters of each, of 20 bits, which different ones rarely share. */
export const storySignature = (keys: readonly string[]): string =>
  keys.map((word) => (lotOf(word) >>> 12).toString(32).padStart(LETTERS, '0')).join('')

/** The words of a signature as numbers, in order. */
const lotsIn = remembered((signature) =>
  Uint32Array.from({ length: signature.length / LETTERS }, (_, at) =>
    parseInt(signature.slice(at * LETTERS, (at + 1) * LETTERS), 32),
  ).sort(),
)

/** How many words two signatures have in common. */
export function sharedWords(a: string, b: string): number {
  const [ones, others] = [lotsIn(a), lotsIn(b)]
  let [count, i, j] = [0, 0, 0]
  while (i < ones.length && j < others.length) {
    const [one, other] = [ones[i] as number, others[j] as number]
    if (one === other) count += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return count
}
