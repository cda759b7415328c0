import { iso } from './calendar.ts'
import type { Resolution } from './candidate.ts'

/** The value of a time in one string, after TIMEX3 (Pustejovsky et al. 2003); stretches between two dates as ISO 8601 intervals. */
export function timeValue({ start, end, value, time = '' }: Resolution): string {
  if (value !== undefined) return value
  if (!start || !end) return `${start ? iso(start) : ''}/${end ? iso(end) : ''}`
  const [first, last] = [iso(start), iso(end)]
  return first === last ? first + time : `${first}/${last}`
}
