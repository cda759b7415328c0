import type { Words } from '../model/index.ts'
import { anyCase, oneOf } from './alternatives.ts'
import { numberWords, type NumberWords } from './numbers.ts'
import type { Unit } from './units.ts'

type UnitName = Unit | 'night' | 'fortnight'

/** The words of the calendar, as sources of regular expressions and as lookups; the words themselves are the lexicon's. */
export interface TimeVocabulary extends NumberWords {
  readonly lexicon: Words
  readonly month: string
  readonly weekday: string
  /** Weekday with its abbreviations, for places where a date follows. */
  readonly anyWeekday: string
  /** Day of the month in figures, or as an ordinal word. */
  readonly day: string
  readonly season: string
  readonly dayPart: string
  /** Any unit of time in the singular, and in singular or plural. */
  readonly unit: string
  readonly units: string
  /** Some units in the singular or plural. */
  unitsIn(number: 'singular' | 'plural', ...names: readonly UnitName[]): string
  /** 1 to 31. */
  dayOfMonth(day: string): number
  /** 1 to 12. */
  monthNumber(word: string): number
  /** 1 Monday to 7 Sunday. */
  weekdayNumber(word: string): number
  /** First month of a season. */
  seasonMonth(word: string): number
  /** The unit a word names in singular or plural, and how many of it the word stands for. */
  unitOf(word: string): Unit
  unitFactor(word: string): number
  /** TIMEX3 code of a part of the day; undefined for other words. */
  dayPartCode(words: string): string | undefined
}

export const YEAR = '(?:1[0-9]{3}|20[0-9]{2})(?![0-9])'

const abbreviated = (words: Iterable<string>): string => `${oneOf(words)}\\b\\.?`

export function timeVocabulary(words: Words): TimeVocabulary {
  const numbers = numberWords(words)
  const months = withAbbreviations(words.table('month'), words.table('monthAbbreviation'))
  const weekdays = withAbbreviations(words.table('weekday'), words.table('weekdayAbbreviation'))
  const weekday = oneOf(words.table('weekday').keys())
  const seasons = anyCase(words.table('season'))
  const parts = words.table('dayPart')
  const part = oneOf(parts.keys())
  const singular = words.table('timeUnit')
  const plural = words.table('timeUnits')
  const units = anyCase(new Map([...singular, ...plural, ...words.table('timeUnitAbbreviation')]))
  const unitName = (word: string): UnitName => units.get(word.toLowerCase()) ?? 'day'
  return {
    ...numbers,
    lexicon: words,
    month: `(?:${oneOf(words.table('month').keys())}|${abbreviated(words.table('monthAbbreviation').keys())})`,
    weekday,
    anyWeekday: `(?:${weekday}|${abbreviated(words.table('weekdayAbbreviation').keys())})`,
    day: `(?:(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9])|${numbers.ordinalWord})`,
    season: oneOf(seasons.keys()),
    dayPart: `(?:early )?${part}`,
    unit: oneOf(singular.keys()),
    units: oneOf(units.keys()),
    unitsIn: (number, ...names) =>
      oneOf(
        [...(number === 'singular' ? singular : plural)]
          .filter(([, name]) => names.includes(name))
          .map(([word]) => word),
      ),
    dayOfMonth: (day) => (/^[0-9]/u.test(day) ? Number.parseInt(day, 10) : numbers.ordinalOf(day)),
    monthNumber: (word) => months.get(plainAbbreviation(word)) ?? 0,
    weekdayNumber: (word) => weekdays.get(plainAbbreviation(word)) ?? 0,
    seasonMonth: (word) => seasons.get(word.toLowerCase()) ?? 0,
    unitOf: (word) => {
      const name = unitName(word)
      return name === 'night' ? 'day' : name === 'fortnight' ? 'week' : name
    },
    unitFactor: (word) => (unitName(word) === 'fortnight' ? 2 : 1),
    dayPartCode: (phrase) => parts.get(new RegExp(`${part}$`, 'iu').exec(phrase)?.[0].toLowerCase() ?? ''),
  }
}

const plainAbbreviation = (word: string): string => word.toLowerCase().replace(/\.$/u, '')

const withAbbreviations = (
  full: ReadonlyMap<string, number>,
  short: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => anyCase(new Map([...full, ...short]))
