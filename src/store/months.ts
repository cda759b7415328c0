import type { TimeInterval } from '../model/index.ts'

/** Longer stretches are found by their beginning. */
const MOST = 24
const DATE = /^(\d{4})(?:-(\d{2}))?/

/** The first or last month of a date of any precision, counted from year 0; undefined of what has none. */
function monthOf(date: string | undefined, missing: 1 | 12): number | undefined {
  const [, year, month] = DATE.exec(date ?? '') ?? []
  return year === undefined ? undefined : Number(year) * 12 + Number(month ?? missing) - 1
}

const written = (month: number): string => String(Math.max(0, Math.min(99_999, month) + 1)).padStart(6, '0')

/** What a time is found by: `m` and each of its months, or `s` and its first, or `e` and its last where it has no first. */
export function monthTerms(time: TimeInterval): string[] {
  const [first, last] = [monthOf(time.start, 1), monthOf(time.end, 12)]
  if (first === undefined) return last === undefined ? [] : [`e${written(last)}`]
  if (last === undefined || last < first || last - first >= MOST) return [`s${written(first)}`]
  return Array.from({ length: last - first + 1 }, (_, at) => `m${written(first + at)}`)
}

/** From one term to another, both included. */
export type TermRange = readonly [from: string, to: string]

/** The terms of all times that may have a day in common with a stretch, and of some more. */
export function termsWithin(from: string | undefined, to: string | undefined): TermRange[] {
  const first = written(monthOf(from, 1) ?? -1)
  const last = written(monthOf(to, 12) ?? Infinity)
  return [
    [`m${first}`, `m${last}`],
    ['s', `s${last}`],
    [`e${first}`, 'e~'],
  ]
}
