const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Lower-case, without accents. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .trim()

/** Words as they are written; of scripts that do not part them, letters. */
export function wordsIn(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}\p{Mark}]+/u).filter(Boolean)
  return words.flatMap((word) => (NO_SPACES.test(word) ? [...word] : [word]))
}
