import type { Words } from '../../model/index.ts'
import type { FoundWord } from '../tokens/split-words.ts'

const CAPITAL = /^\p{Lu}/u

/** True where a quotation that ends in a mark of its own is followed by who said it: `"Why?" Smith asked.` */
export function isReported(words: readonly FoundWord[], i: number, lexicon: Words): boolean {
  for (let at = i; at < Math.min(words.length, i + 4); at++) {
    if (lexicon.words('verbFormOfSpeech').has(words[at]!.text)) return at > i
    if (!CAPITAL.test(words[at]!.text)) return false
  }
  return false
}
