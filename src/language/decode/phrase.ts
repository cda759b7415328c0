import type { DraftWord } from './draft-word.ts'

export function isUnder(words: readonly DraftWord[], at: number, above: number): boolean {
  for (let each = at; each >= 0; each = words[each]?.head ?? -1) if (each === above) return true
  return false
}

/** The first and the last of the words under another, itself included. */
export function phraseOf(words: readonly DraftWord[], head: number): { first: number; last: number } {
  const all = words.flatMap((_, at) => (isUnder(words, at, head) ? [at] : []))
  return { first: all[0] ?? head, last: all.at(-1) ?? head }
}
