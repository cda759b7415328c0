import type { Words } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'
import type { FoundWord } from '../tokens/split-words.ts'

const QUOTES = /^(?:["“‘«]|``)$/u

/** True where the words from `i` on look like the begin of a sentence. */
export function opensSentence(words: readonly FoundWord[], i: number, lexicon: Words): boolean {
  const text = words[i]?.text ?? ''
  if (lexicon.words('sentenceOpener').has(text)) return true
  // a quotation after an abbreviation opens a sentence where its first word could
  return QUOTES.test(text) && isCapitalised(words[i + 1]?.text ?? '')
}
