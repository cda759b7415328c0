import type { Random } from './random.ts'

const GIVEN = 'Ada Bela Carl Dina Emil Faye Gero Hana Ivo Jana Karl Lena Milo Nora Otto Pia Ravi Sara Tom Uma'.split(
  ' ',
)
const FAMILY =
  'Abel Berg Cole Dahl Ek Frost Gray Holt Ito Jung Kane Lund Moss Nash Orr Park Reyes Stone Tate Voss'.split(' ')
const ROOTS = 'Nor Bal Cor Del Ever Fal Gran Hart Ister Jov Kel Lor Mar Neth Oster Pal Ros Sol Tor Ven'.split(' ')
const PLACE_ENDS = ['ford', 'ton', 'berg', 'haven', 'mouth', 'field', 'stad', 'wick']
const FIRM_ENDS = ['Energy', 'Foods', 'Bank', 'Motors', 'Airlines', 'Group', 'Press', 'University']

const madeFamily = ({ pick, below }: Random): string =>
  below(3) === 0 ? pick(FAMILY) : pick(FAMILY) + pick(PLACE_ENDS)

function madePlace({ pick, below }: Random): string {
  const root = pick(ROOTS) + (below(4) === 0 ? pick(ROOTS).toLowerCase() : '')
  return root + pick(PLACE_ENDS)
}

/** A few names are in many articles, and most in few, as it is in newspapers. */
export function madeName(random: Random): string {
  const kind = random.below(10)
  if (kind < 5) return `${random.pick(GIVEN)} ${madeFamily(random)}`
  return kind < 8 ? `${madePlace(random)} ${random.pick(FIRM_ENDS)}` : madePlace(random)
}

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
const SMALL_ROOTS = ROOTS.map((root) => root.toLowerCase())

/** What makes a word, by what it may have been made as. */
const WORDS: readonly (readonly [RegExp, (random: Random) => string])[] = [
  [new RegExp(`^${oneOf(GIVEN)}$`, 'u'), ({ pick }) => pick(GIVEN)],
  [new RegExp(`^${oneOf(FAMILY)}${oneOf(PLACE_ENDS)}?$`, 'u'), madeFamily],
  [new RegExp(`^${oneOf(ROOTS)}${oneOf(SMALL_ROOTS)}?${oneOf(PLACE_ENDS)}$`, 'u'), madePlace],
]

/** Another word in place of one of a made name; undefined of every other word. */
export const otherWord = (word: string, random: Random): string | undefined =>
  WORDS.find(([pattern]) => pattern.test(word))?.[1](random)
