import type { FoundWord } from '../tokens/split-words.ts'

const REPORTING =
  /^(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|replied|replies|shouted|cried|declared|recalled|joked)$/u
const CAPITAL = /^\p{Lu}/u

/** True where a quotation that ends in a mark of its own is followed by who said it: `"Why?" Smith asked.` */
export function isReported(words: readonly FoundWord[], i: number): boolean {
  for (let at = i; at < Math.min(words.length, i + 4); at++) {
    if (REPORTING.test(words[at]!.text)) return at > i
    if (!CAPITAL.test(words[at]!.text)) return false
  }
  return false
}
