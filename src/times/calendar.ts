/** A date of the proleptic Gregorian calendar as far as it is known; year 0 is 1 BC. */
export interface PartialDate {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31; only with a month. */
  readonly day?: number
}

export type Precision = 'year' | 'month' | 'day'

/** Both bounds included. */
export interface Period {
  readonly start: PartialDate
  readonly end: PartialDate
}

export type FullDate = Required<PartialDate>

export const isFull = (date: PartialDate | null | undefined): date is FullDate => Boolean(date?.month && date.day)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** True where the month has such a day; 29 February only in leap years. */
export const isValid = ({ year, month, day }: PartialDate): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (month !== undefined && day >= 1 && day <= daysInMonth(year, month)))

/** Days since 1970-01-01. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`. */
export function dayNumber({ year, month, day }: FullDate): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The inverse of `dayNumber`. Hinnant, `civil_from_days`. */
export function fromDayNumber(days: number): FullDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export const addDays = (date: FullDate, days: number): FullDate => fromDayNumber(dayNumber(date) + days)

/** Moves by whole months; keeps the precision, and the day where the new month has it. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const index = date.year * 12 + (date.month ?? 1) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  if (date.month === undefined) return { year }
  return date.day === undefined ? { year, month } : { year, month, day: Math.min(date.day, daysInMonth(year, month)) }
}

/** 1 Monday to 7 Sunday, as in ISO 8601. */
export const weekdayOf = (date: FullDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const firstDay = ({ year, month = 1, day = 1 }: PartialDate): FullDate => ({ year, month, day })

export const lastDay = ({ year, month = 12, day }: PartialDate): FullDate => ({
  year,
  month,
  day: day ?? daysInMonth(year, month),
})

/** The date without what is finer than `precision`; null where it is not that precise. */
export function truncate(date: PartialDate, precision: Precision): PartialDate | null {
  if (precision === 'year') return { year: date.year }
  if (date.month === undefined) return null
  if (precision === 'month') return { year: date.year, month: date.month }
  return isFull(date) ? date : null
}

/** The same length of time just before or after: the day, month or year next to it. */
export function neighbour(date: PartialDate, step: 1 | -1): PartialDate {
  if (isFull(date)) return addDays(date, step)
  return date.month ? addMonths(date, step) : { year: date.year + step }
}

/** Monday to Sunday of the week that holds the day, moved by `weeks`. */
export function weekOf(date: FullDate, weeks = 0): Period {
  const monday = addDays(date, 1 - weekdayOf(date) + weeks * 7)
  return { start: monday, end: addDays(monday, 6) }
}

/** ISO 8601 at the precision of the date, with an expanded year where it has not four digits. */
export function iso({ year, month, day }: PartialDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  const written = year < 0 ? `-${digits}` : digits
  return [written, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** Reads the date at the start of an ISO 8601 date or date-time; null where there is none. */
export function parseIso(text: string | undefined): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(text ?? '')
  if (!match) return null
  const date: PartialDate = {
    year: Number(match[1]),
    ...(match[2] ? { month: Number(match[2]) } : {}),
    ...(match[3] ? { day: Number(match[3]) } : {}),
  }
  return isValid(date) ? date : null
}
