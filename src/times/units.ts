import {
  addDays,
  addMonths,
  firstDay,
  isFull,
  lastDay,
  truncate,
  weekOf,
  type PartialDate,
  type Period,
} from './calendar.ts'

export type Unit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

const UNIT_CODES: Record<Unit, readonly [string, number]> = {
  second: ['TS', 1], minute: ['TM', 1], hour: ['TH', 1], day: ['D', 1], week: ['W', 1], weekend: ['WE', 1], month: ['M', 1],
  quarter: ['Q', 1], year: ['Y', 1], decade: ['Y', 10], century: ['Y', 100],
} // prettier-ignore

/** A length of time in words: `3 years`, `1 century`. */
export function durationWords(amount: number, unit: Unit): string {
  const plural = unit === 'century' ? 'centuries' : `${unit}s`
  return `${amount} ${amount === 1 ? unit : plural}`
}

/** A length of time in TIMEX3: `P3Y`, `PT2H`, `P10Y` for a decade; `PXW` where the amount is left open. */
export function durationValue(amount: number | null, unit: Unit): string {
  const [code, factor] = UNIT_CODES[unit]
  if (amount === null && factor > 1) return unit === 'decade' ? 'PXDE' : 'PXCE'
  const count = amount === null ? 'X' : String(amount * factor)
  return code.startsWith('T') ? `PT${count}${code.slice(1)}` : `P${count}${code}`
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_IN: Partial<Record<Unit, number>> = { second: 0, minute: 0, hour: 1 / 24, day: 1, week: 7, weekend: 7 }

/** The calendar unit that holds the date, moved by `offset` units; null where the date is not known well enough. */
export function unitAt(date: PartialDate, unit: Unit, offset = 0): Period | null {
  const { year } = date
  if (unit === 'century') return years(Math.floor(year / 100) * 100 + offset * 100, 100)
  if (unit === 'decade') return years(Math.floor(year / 10) * 10 + offset * 10, 10)
  if (unit === 'year') return same({ year: year + offset })
  const month = truncate(date, 'month')
  if (unit === 'quarter') return month && quarter(addMonths(month, offset * 3))
  if (unit === 'month') return month && same(addMonths(month, offset))
  if (!isFull(date)) return null
  if (unit === 'week') return weekOf(date, offset)
  if (unit === 'weekend') return weekend(weekOf(date, offset))
  return same(unit === 'day' ? addDays(date, offset) : date)
}

/** The point `amount` units before (negative) or after a date, as precise as the unit: "three years ago" is a year, "two weeks ago" a day. */
export function shifted(date: PartialDate, unit: Unit, amount: number): PartialDate | null {
  const months = MONTHS_IN[unit]
  if (months !== undefined) {
    const moved = months * amount
    if (unit !== 'month' && unit !== 'quarter' && moved % 12 === 0) return { year: date.year + moved / 12 }
    const month = truncate(date, 'month')
    return month && addMonths(month, Math.round(moved))
  }
  return isFull(date) ? addDays(date, Math.trunc((DAYS_IN[unit] ?? 0) * amount)) : null
}

/** From a date back or on by an amount of units, the date included: "the past 20 days", "the next three years". */
export function stretch(date: PartialDate, unit: Unit, amount: number): Period | null {
  const months = MONTHS_IN[unit]
  const other =
    months === undefined
      ? isFull(date) && addDays(date, Math.trunc((DAYS_IN[unit] ?? 0) * amount))
      : addMonths(date, Math.round(months * amount))
  if (!other) return null
  return amount < 0 ? { start: other, end: date } : { start: date, end: other }
}

const same = (date: PartialDate): Period => ({ start: date, end: date })

/** To the day, because such bounds are exact. */
const years = (year: number, count: number): Period => ({
  start: { year, month: 1, day: 1 },
  end: { year: year + count - 1, month: 12, day: 31 },
})

function quarter({ year, month = 1 }: PartialDate): Period {
  const first = Math.floor((month - 1) / 3) * 3 + 1
  return { start: { year, month: first }, end: { year, month: first + 2 } }
}

const weekend = ({ end }: Period): Period => ({ start: addDays(lastDay(end), -1), end })

/** The n-th half or quarter of a period that begins with a month or year. */
export function partOf(period: Period, part: 'half' | 'quarter', ordinal: number): Period {
  const start = firstDay(period.start)
  const months = part === 'half' ? 6 : 3
  const first = addMonths({ year: start.year, month: start.month }, (ordinal - 1) * months)
  return { start: first, end: addMonths(first, months - 1) }
}
