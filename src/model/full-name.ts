const PARTICLE = /^(?:al|bin|bint|da|de|del|den|der|di|dos|du|el|ibn|la|le|st\.?|ten|ter|van|von|y)$/
/** A word as names have it. */
export const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** What those are called who have no name where an article is credited to them: "Staff Reporter", "News Desk". */
export const ROLE =
  /\b(?:agenc(?:y|ies)|analyst|bureau|columnist|contributor|correspondents?|desk|editors?|producer|reporters?|staff|team|writers?|chief)\b/i

/** Whether words are a person's name in full, by their looks: "Jane Doe", "Ana de la Cruz". */
export const isFullName = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 6 &&
  words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
  NAME_WORD.test(words[0] ?? '') &&
  NAME_WORD.test(words.at(-1) ?? '')
