/** Letters that are no letter with a mark. */
const PLAIN_LETTERS = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e' }),
)

/** One spelling for what newspapers write in several: without case, accents, punctuation or an article before it. */
export function fold(name: string): string {
  const plain = /^[ -~]*$/u.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[øłđðþßæœıə]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
  return plain
    .replace(/(?<=\p{L})['’ʼ‘`ʻ](?=\p{L})|(?<=\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=\S)/u, '')
}

/** Sounds that are transliterated in several ways, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ck|c(?=[aoukrlt]|$)|q/g, 'k'], [/ph/g, 'f'], [/tch|tsch|sch|ch|sh/g, 's'], [/dh/g, 'd'], [/th/g, 't'],
  [/dj|zh|j/g, 'i'], [/c|z|x/g, 's'], [/w|v|b/g, 'v'], [/g/g, 'k'], [/y/g, 'i'],
] // prettier-ignore

/** What is left of a folded name where spellings of foreign names differ: consonants and first letters. */
export function skeleton(folded: string): string {
  return folded
    .replace(/\b(?:al|el|ul|bin|ibn|ben) /g, '')
    .split(' ')
    .map((word) => {
      const sounds = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word)
      return (
        sounds.charAt(0) +
        sounds
          .slice(1)
          .replace(/[aeiouh]/g, '')
          .replace(/(.)\1+/g, '$1')
      )
    })
    .join('')
}

/** The word by which newspapers call a person: the last, and the first where the family name goes before. */
export function surnames(folded: string, country: string | undefined): readonly string[] {
  const words = folded.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv|al|el)$/.test(word))
  const [first = '', ...rest] = words
  const last = rest.at(-1)
  if (last === undefined) return []
  return FAMILY_NAME_FIRST.has(country ?? '') ? [first, last] : [last]
}

const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'KP', 'KR', 'TW', 'HK', 'MO', 'VN', 'SG', 'KH', 'MN'])
