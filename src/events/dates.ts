import type { TimeInterval } from '../model/index.ts'

/** Whether two intervals, both told and known to the month at least, have no day in common. */
export function datesApart(a: TimeInterval | null, b: TimeInterval | null): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  return x !== null && y !== null && (x.end < y.start || y.end < x.start)
}

/** Bounds that sort as text; the end lies behind every day of its month or day. */
function bounds(time: TimeInterval | null): { start: string; end: string } | null {
  if (time?.kind !== 'date') return null
  const { start = '', end = '' } = time
  return /^\d{4}-\d\d/.test(start) && /^\d{4}-\d\d/.test(end) ? { start, end: `${end}~` } : null
}
