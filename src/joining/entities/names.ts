import { remembered } from '../../model/remembered.ts'

/** Endings that say what a firm is, not which. */
const FIRM =
  /-(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|gmbh|ag|sa|asa|as|ab|nv|bv|spa|group|holding|holdings)$/

/** A name as newspapers shorten it: without article and the ending of a firm. */
export const bareName = remembered((slug) =>
  slug
    .replace(/^the-(?=.)/, '')
    .replace(FIRM, '')
    .replace(FIRM, ''),
)

const wordsOf = (slug: string): string[] =>
  slug.split('-').filter((word) => !/^(?:jr|sr|ii|iii|iv|mr|mrs|ms|dr)$/.test(word))

const personFound = remembered((slug): { readonly first: string; readonly last: string } | null => {
  const words = wordsOf(slug)
  const [first, last] = [words[0], words.at(-1)]
  return words.length < 2 || first === undefined || last === undefined ? null : { first, last }
})

/** First name and surname of a person's full name; undefined of one word. */
export const personName = (slug: string): { readonly first: string; readonly last: string } | undefined =>
  personFound(slug) ?? undefined

const initialsFound = remembered((slug): string | null => {
  const words = bareName(slug)
    .split('-')
    .filter((word) => !/^(?:of|the|and|for|in|on|to|de|la|du|des|s)$/.test(word))
  return words.length < 3 ? null : words.map((word) => word.charAt(0)).join('')
})

/** The first letters of a name's words, those of little words left out: `wfp` of `world-food-programme`; undefined of less than three. */
export const initialsOf = (slug: string): string | undefined => initialsFound(slug) ?? undefined

/** How two names compare; `none` where they cannot name one thing. */
export type NameMatch = 'same' | 'variant' | 'short' | 'initials' | 'surname' | 'none'
const RANK: readonly NameMatch[] = ['same', 'variant', 'short', 'initials', 'none']

function personMatch(a: string, b: string): NameMatch {
  if (a === b) return 'same'
  const [one, other] = [personName(a), personName(b)]
  if (one === undefined || other === undefined || one.last !== other.last) return 'none'
  const [x, y] = [one.first, other.first]
  if (x === y) return middlesDiffer(a, b) ? 'none' : 'variant'
  const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short)
  const isShort = (short: string, long: string): boolean => short.length >= 3 && long.startsWith(short)
  if (isInitial(x, y) || isInitial(y, x)) return 'variant'
  return isShort(x, y) || isShort(y, x) ? 'short' : 'none'
}

/** "John A. Smith" is not "John B. Smith". */
function middlesDiffer(a: string, b: string): boolean {
  const middle = (slug: string): string | undefined => wordsOf(slug).slice(1, -1)[0]?.charAt(0)
  const [x, y] = [middle(a), middle(b)]
  return x !== undefined && y !== undefined && x !== y
}

function otherMatch(a: string, b: string): NameMatch {
  const [x, y] = [bareName(a), bareName(b)]
  if (a === b || x === y) return 'same'
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (singular(x) === singular(y)) return 'variant'
  if (initialsOf(long) === short) return 'initials'
  return long.startsWith(`${short}-`) || long.endsWith(`-${short}`) ? 'short' : 'none'
}

/** One spelling of `programme` and `program`, `workers'` and `workers`. */
const singular = remembered((slug) =>
  slug
    .split('-')
    .filter((word) => word !== 's' && word !== 'of')
    .map((word) =>
      word
        .replace(/mme$/, 'm')
        .replace(/(?<=..)re$/, 'er')
        .replace(/our$/, 'or')
        .replace(/s$/, ''),
    )
    .join('-'),
)

/** The best match of any name of one thing with any name of another. */
export function nameMatch(a: readonly string[], b: readonly string[], isPerson: boolean): NameMatch {
  const match = isPerson ? personMatch : otherMatch
  let best = RANK.length - 1
  for (const x of a) for (const y of b) best = Math.min(best, RANK.indexOf(match(x, y)))
  const found = RANK[best] ?? 'none'
  return isPerson || found === 'none' || !endAlone(a, b) ? found : 'none'
}

/**
 * "Hadley Rovers" and "Marston Rovers" are two, though each is called "the Rovers": all that they share is the end, which says of what
 * kind they are.
 */
function endAlone(a: readonly string[], b: readonly string[]): boolean {
  const [ones, others] = [fullNames(a), fullNames(b)]
  const pairs = ones.flatMap((x) => others.map((y) => [x, y] as const))
  return (
    pairs.some(([x, y]) => x.split('-').at(-1) === y.split('-').at(-1)) &&
    pairs.every(([x, y]) => otherMatch(x, y) === 'none')
  )
}

/** Names of several words that are no end of another of the same thing. */
const fullNames = (names: readonly string[]): string[] =>
  names.map(bareName).filter((name, _, all) => name.includes('-') && !all.some((other) => other.endsWith(`-${name}`)))
