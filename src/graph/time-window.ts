import type { TimeInterval } from '../model/index.ts'
import { dayOf } from '../model/day.ts'
import { GraphError } from './error.ts'
import { withKnownKeys } from './known-keys.ts'

/** From one day to another, both included; each an ISO 8601 date, month or year. A bound left out is open. */
export interface TimeWindow {
  readonly from?: string
  readonly to?: string
}

interface Days {
  readonly first: number
  readonly last: number
}

const DATE = /^(-?\d{4,})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/

/** The days that a date of any precision covers, as numbers that compare like the dates. */
function daysOf(date: string): Days | null {
  const [, year, month, day] = DATE.exec(date) ?? []
  if (year === undefined) return null
  const number = (months: number, days: number): number => Number(year) * 10_000 + months * 100 + days
  if (month === undefined) return { first: number(1, 1), last: number(12, 31) }
  if (day === undefined) return { first: number(Number(month), 1), last: number(Number(month), 31) }
  return { first: number(Number(month), Number(day)), last: number(Number(month), Number(day)) }
}

function bound(date: string): Days {
  const days = daysOf(date)
  if (days !== null) return days
  const message = `${JSON.stringify(date)} is no date; write it as 2025, 2025-07 or 2025-07-28.`
  throw new GraphError('bad-time', date, message)
}

/** A day as the first that a date may mean, `YYYY-MM-DD`. @throws GraphError where it is no date. */
export function dayNamed(date: string): string {
  bound(date)
  return dayOf(date, 'first') ?? date
}

/**
 * Tells of intervals whether they and the window have a day in common; those without bounds have none.
 * @throws GraphError where a bound of the window is no date; TypeError where it has a key that is unknown.
 */
export function within(window: TimeWindow): (time: TimeInterval | null) => boolean {
  const { from, to } = withKnownKeys('time', window, { from: true, to: true })
  const first = from === undefined ? -Infinity : bound(from).first
  const last = to === undefined ? Infinity : bound(to).last
  return (time) => {
    const start = time?.start === undefined ? undefined : daysOf(time.start)
    const end = time?.end === undefined ? undefined : daysOf(time.end)
    if (!start && !end) return false
    return (start?.first ?? -Infinity) <= last && (end?.last ?? Infinity) >= first
  }
}
