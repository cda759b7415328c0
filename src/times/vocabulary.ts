/** English words of the calendar, as sources of regular expressions and as lookups. */

import { ORDINAL_WORDS, ordinalOf } from './numbers.ts'

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const WEEKDAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)'
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
/** Weekday with its abbreviations, for places where a date follows. */
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)`
/** Day of the month in figures, or as an ordinal word. */
export const DAY = `(?:(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9])|${ORDINAL_WORDS})`
export const YEAR = '(?:1[0-9]{3}|20[0-9]{2})(?![0-9])'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
export const DAY_PART = '(?:early )?(?:morning|afternoon|evening|night)'
export const UNIT = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)'
export const UNITS =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|yrs?|decades?|centuries|century)'

/** 1 to 31. */
export const dayOfMonth = (day: string): number => (/^[0-9]/u.test(day) ? Number.parseInt(day, 10) : ordinalOf(day))

/** 1 to 12, or 0 for a word that is no month. */
export const monthNumber = (word: string): number => MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase() as 'jan') + 1

/** 1 Monday to 7 Sunday, or 0 for a word that is no weekday. */
export const weekdayNumber = (word: string): number =>
  WEEKDAY_STEMS.indexOf(word.slice(0, 3).toLowerCase() as 'mon') + 1

export type Unit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** The unit a word names in singular or plural. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  if (lower.startsWith('centur')) return 'century'
  const singular = lower.replace(/s$/u, '')
  const other: Record<string, Unit> = { night: 'day', fortnight: 'week', min: 'minute', hr: 'hour', yr: 'year' }
  return other[singular] ?? (singular as Unit)
}

/** How many of `unitOf(word)` the word stands for. */
export const unitFactor = (word: string): number => (/^fortnight/iu.test(word) ? 2 : 1)

/** TIMEX3 code of a part of the day. */
export function dayPartCode(words: string): string {
  if (/morning/iu.test(words)) return 'TMO'
  if (/afternoon/iu.test(words)) return 'TAF'
  return /evening/iu.test(words) ? 'TEV' : 'TNI'
}

const UNIT_CODES: Record<Unit, readonly [string, number]> = {
  second: ['TS', 1], minute: ['TM', 1], hour: ['TH', 1], day: ['D', 1], week: ['W', 1], weekend: ['WE', 1], month: ['M', 1],
  quarter: ['Q', 1], year: ['Y', 1], decade: ['Y', 10], century: ['Y', 100],
} // prettier-ignore

/** A length of time in TIMEX3: `P3Y`, `PT2H`, `P10Y` for a decade; `PXW` where the amount is left open. */
export function durationValue(amount: number | null, unit: Unit): string {
  const [code, factor] = UNIT_CODES[unit]
  if (amount === null && factor > 1) return unit === 'decade' ? 'PXDE' : 'PXCE'
  const count = amount === null ? 'X' : String(amount * factor)
  return code.startsWith('T') ? `PT${count}${code.slice(1)}` : `P${count}${code}`
}
