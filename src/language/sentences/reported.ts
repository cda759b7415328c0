import type { Words } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'
import type { FoundWord } from '../tokens/split-words.ts'

/** True where a quotation that ends in a mark of its own is followed by who said it: `"Why?" Smith asked.` */
export function isReported(words: readonly FoundWord[], i: number, lexicon: Words): boolean {
  for (const [at, { text }] of words.slice(i, i + 4).entries()) {
    if (lexicon.words('verbFormOfSpeech').has(text)) return at > 0
    if (!isCapitalised(text)) return false
  }
  return false
}
