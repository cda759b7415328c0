import type { TimeInterval } from './time.ts'

/** First and last day that a time may mean, as texts that sort by time; `last` lies behind every day of its month or year. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** Days of a date that is told; null where only the tense tells it, or where it is open or no date. */
export function daysOf(time: TimeInterval | null): Days | null {
  if (time?.kind !== 'date' || time.certainty === 'implied') return null
  const { start = '', end = '' } = time
  return /^\d{4}/.test(start) && /^\d{4}/.test(end) ? { first: start.slice(0, 10), last: `${end.slice(0, 10)}~` } : null
}

/** Whether two dates, both told, have no day in common. */
export function daysApart(a: TimeInterval | null, b: TimeInterval | null): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== null && y !== null && (x.last < y.first || y.last < x.first)
}

/** The one day that a time means, `2025-07-28`; null where it means more or is not told. */
export function dayOf(time: TimeInterval | null): string | null {
  const days = daysOf(time)
  return days !== null && days.first.length === 10 && days.last === `${days.first}~` ? days.first : null
}
