import type { StoryBlock } from '../../model/index.ts'
import { ReadError } from '../read-error.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** Characters of the story that are looked at. */
const SAMPLE = 20_000
/** Letters by which a script other than Latin is told. */
const FEW_LETTERS = 4
/** Words that must speak for another language, and how many times as many as speak for English. */
const ENOUGH = 2
const CLEARLY = 1.3
/** English prose has 35 to 50 % of its function words, lists of names and figures far fewer. */
const HARDLY_ANY = 0.03
const MANY_WORDS = 100

const SCRIPTS: readonly (readonly [string, RegExp])[] = (
  [
    'Cyrillic',
    'Arabic',
    'Han',
    'Hiragana',
    'Hangul',
    'Devanagari',
    'Greek',
    'Hebrew',
    'Thai',
    'Bengali',
    'Tamil',
    'Georgian',
  ] as const
).map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')])

const ENGLISH: ReadonlySet<string> = FUNCTION_WORDS.get('English') ?? new Set()
const OTHERS = [...FUNCTION_WORDS].filter(([language]) => language !== 'English')
/** A word, with the first letter of the one behind it. */
const WORD = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}\p{M}'’]*(?![\p{L}\p{N}-])(?=(?<next>[^\p{L}\p{N}.!?:;]{1,3}\p{Lu})?)/gu
const STARTS_SENTENCE = /(?:^|(?:(?<!\b\p{Lu}\p{Ll}{0,3})\.|[!?:;\n])["'”’)\]]*\s+|["“«])$/u
/** The language in which any noun begins with a capital, and not names only. */
const CAPITALISES_NOUNS = 'German'
/** Small words before the capital of a name: "Lula da Silva", "von der Leyen", "Oscar de la Renta". */
const PARTICLES =
  /(?<![\p{L}\p{N}])(?:(?:von|van)(?: de[rn]?)?|de(?: la| los| las)?|d[aiou]|dos|dell?a?|l[ae]|el|al|bin|ibn|te[nr]|y) (?=\p{Lu})/gu
/** How a name is spoken, or what it is in another language: "([ˈmʏnçn̩])", "(German: München)". */
const NAME_ELSEWHERE = /\[[^\]\n]{1,80}\]|\(\p{Lu}\p{L}+: [^)\n]{1,120}\)/gu
/** What English has borrowed as it is. */
const BORROWED =
  /\b(?:en (?:route|masse|bloc|suite)|et (?:al|cetera)|de (?:facto|jure|rigueur)|du jour|la carte|coup de grâce|fait accompli|al (?:dente|fresco))\b/giu
/** Letters that English words have in names only. */
const FOREIGN_LETTER = /[^\0-\x7f'’]/u
/** Endings that hardly any other language with Latin letters has. */
const ENGLISH_ENDING = /^\p{L}{2,}(?:ing|ed|['’]s)$/u

/** What a text is written in when it is not English: a language or a script; null for English and for what is too short to tell. */
export function otherLanguageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= FEW_LETTERS && latin < letters / 2) return `text in ${mainScript(text)} script`
  const words = wordsOf(text.replace(NAME_ELSEWHERE, ' ').replace(BORROWED, ' ').replace(PARTICLES, ''))
  const english = words.filter(isEnglish).length
  // a word is enough where nothing at all is English, as in a headline
  const isClear = ({ own, against, telling }: Evidence): boolean =>
    (own >= ENOUGH && own > against * CLEARLY) || (english === 0 && telling > 0)
  const best = OTHERS.map(([language, list]) => evidenceFor(language, list, words))
    .filter(isClear)
    .reduce<Evidence | null>((a, b) => (a && a.known >= b.known ? a : b), null)
  if (best) return best.known > 0 ? best.language : 'another language'
  return english < words.length * HARDLY_ANY && words.length >= MANY_WORDS ? 'another language' : null
}

interface Evidence {
  readonly language: string
  /** Words of its list. */
  readonly known: number
  /** Words that speak for it and not for English; a word of both languages speaks for neither. */
  readonly own: number
  /** Words of its list that are no English ones. */
  readonly telling: number
  /** Words that speak for English and not for it. */
  readonly against: number
}

function evidenceFor(language: string, list: ReadonlySet<string>, words: readonly WordOfText[]): Evidence {
  let [known, own, telling, against] = [0, 0, 0, 0]
  for (const each of words) {
    const { word, leads } = each
    const isKnown = list.has(word) && (!leads || language === CAPITALISES_NOUNS)
    if (isKnown) known += 1
    if (!ENGLISH.has(word) && (isKnown || FOREIGN_LETTER.test(word))) own += 1
    if (!ENGLISH.has(word) && isKnown) telling += 1
    if (!list.has(word) && isEnglish(each)) against += 1
  }
  return { language, known, own, telling, against }
}

const isEnglish = ({ word }: WordOfText): boolean => ENGLISH.has(word) || ENGLISH_ENDING.test(word)

interface WordOfText {
  readonly word: string
  /** True where a capital follows: the word may be of a name. */
  readonly leads: boolean
}

/**
 * The words of a text, small, that may tell its language: none that begin with a capital within a sentence, since names
 * have words of any language ("Die Zeit", "Den Haag").
 */
function wordsOf(text: string): WordOfText[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index, groups }) => {
    const word = written.toLowerCase()
    const leads = groups?.['next'] !== undefined && !ENGLISH.has(word)
    if (/^\p{Ll}/u.test(written)) return [{ word, leads: false }]
    const starts = word.length > 1 && STARTS_SENTENCE.test(text.slice(Math.max(0, index - 8), index))
    return starts ? [{ word, leads }] : []
  })
}

function mainScript(text: string): string {
  const counts = SCRIPTS.map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count > 0 ? best.script : 'another'
}

/**
 * The blocks of a story without those in another language, as news in two languages has them.
 * @throws ReadError where the story as a whole is not in English.
 */
export function englishBlocks(text: string, story: readonly StoryBlock[], source: string): readonly StoryBlock[] {
  let sample = ''
  for (const { start, end } of story) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`
  }
  const other = otherLanguageOf(sample)
  if (other !== null)
    throw new ReadError(
      'not-english',
      `${source}: it seems to be ${other}, but newsgraph reads English only; leave it out or translate it first.`,
    )
  return story.filter(
    ({ kind, start, end }) =>
      kind === 'dateline' || otherLanguageOf(text.slice(start, Math.min(end, start + SAMPLE))) === null,
  )
}
