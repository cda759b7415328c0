import type { Words } from '../model/index.ts'
import { oneOf } from './alternatives.ts'
import { addDays, lastDay, type FullDate } from './calendar.ts'
import { weekdayBack, weekdayFrom } from './weekdays.ts'

/** Western Easter Sunday: the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): FullDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

/** The day that a rule of the lexicon's table of feasts gives in a year: "12-25", "4th 4 of 11 +1", "Easter -46". */
function dayByRule(rule: string, year: number): FullDate {
  const [, month, day] = /^(\d\d)-(\d\d)$/u.exec(rule) ?? []
  if (month !== undefined) return { year, month: Number(month), day: Number(day) }
  const later = Number(/ ([+-]\d+)$/u.exec(rule)?.[1] ?? 0)
  const [, which, weekday, of] = /^(\w+) (\d) of (\d+)/u.exec(rule) ?? []
  return addDays(which === undefined ? easter(year) : nth(which, Number(weekday), { year, month: Number(of) }), later)
}

/** "4th" or "last" of a weekday in a month. */
const nth = (which: string, weekday: number, month: { readonly year: number; readonly month: number }): FullDate =>
  which === 'last'
    ? weekdayBack(lastDay(month), weekday, 0)
    : addDays(weekdayFrom({ ...month, day: 1 }, weekday, 0), (Number.parseInt(which, 10) - 1) * 7)

const plainName = (name: string): string => name.toLowerCase().replace(/['’.]/gu, '')

/** The feast days of the lexicon, however apostrophes and full stops are set: their names as a regular expression, and their days. */
export function feasts(lexicon: Words): { readonly source: string; dayOf(name: string, year: number): FullDate } {
  const rules = new Map([...lexicon.table('feast')].map(([name, rule]) => [plainName(name), rule]))
  const names = oneOf(lexicon.table('feast').keys())
  return {
    source: names.replace(/'s\b/gu, "'?s'?").replaceAll('\\.', '\\.?'),
    dayOf(name, year) {
      const rule = rules.get(plainName(name))
      if (rule === undefined) throw new RangeError(`dayOf: no rule for "${name}".`)
      return dayByRule(rule, year)
    },
  }
}
