import type { Span } from '../../model/index.ts'
import { ReadError } from '../read-error.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** Characters of the story that are looked at. */
const SAMPLE = 20_000
/** Fewer words than this tell no language. */
const FEW_WORDS = 20
const FEW_LETTERS = 40
/** English prose has 35 to 50 % of these function words, lists of names and figures far fewer. */
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

/** What a text is written in when it is not English: a language or a script; null for English and for what is too short to tell. */
export function otherLanguageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEW_LETTERS && !/[\p{Script=Han}\p{Script=Hangul}]{8}/u.test(text)) return null
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters / 2) return `text in ${mainScript(text)} script`
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  if (words.length < FEW_WORDS) return null
  const shares = Object.entries(FUNCTION_WORDS).map(([language, list]) => ({
    language,
    share: shareOf(words, new Set(list)),
  }))
  const english = shares.find(({ language }) => language === 'English')?.share ?? 0
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  if (best.language !== 'English' && best.share > 0.15 && best.share > english * 1.3) return best.language
  return english < HARDLY_ANY && words.length >= MANY_WORDS ? 'another language' : null
}

function shareOf(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word)).length / words.length
}

function mainScript(text: string): string {
  const counts = SCRIPTS.map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count > 0 ? best.script : 'another'
}

/** @throws ReadError where the story is not in English. */
export function checkEnglish(text: string, story: readonly Span[], source: string): void {
  let sample = ''
  for (const { start, end } of story) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`
  }
  const other = otherLanguageOf(sample)
  if (other === null) return
  throw new ReadError(
    'not-english',
    `${source}: it seems to be ${other}, but newsgraph reads English only; leave it out or translate it first.`,
  )
}
