import type { FoundWord } from '../tokens/split-words.ts'

/** Words that, capitalised after an abbreviation, begin a sentence: no name goes on with them. */
const OPENERS = new Set(
  `A An The This That These Those There Here He She It They We I You His Her Its Their Our My Your Who What When Where Why
  How Which If As At By For From In On Of To With Without After Before During Since Until While Although Though Because
  However Meanwhile Moreover Furthermore Also And But Or So Yet Not No Some Many Most All Both Each Every Several Such
  According Under Over Then Now Today Yesterday Last Next Earlier Later Despite Instead Officials`.split(/\s+/),
)
const QUOTES = /^(?:["“‘«]|``)$/u

/** True where the words from `i` on look like the begin of a sentence. */
export function opensSentence(words: readonly FoundWord[], i: number): boolean {
  const word = words[i]!
  if (OPENERS.has(word.text)) return true
  // a quotation after an abbreviation opens a sentence where its first word could
  return QUOTES.test(word.text) && /^\p{Lu}/u.test(words[i + 1]?.text ?? '')
}
