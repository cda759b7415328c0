import { calendarReading } from '../calendar-words.ts'
import type { Candidate } from '../candidate.ts'
import type { Refiner } from './refiner.ts'
import { joinNeighbours } from './neighbours.ts'

/** A date and the year or week it is counted in: "March this year", "Tuesday last week", "Monday of the following week". */
export const joinFrame: Refiner = (candidates, reading) =>
  joinNeighbours(candidates, reading, (date, frame, between) => {
    if (!/^ ?,? ?(?:of |in )?$/u.test(between) || !fits(date, frame)) return null
    const read = calendarReading({ ...date.calendar, within: frame })
    return {
      ...read,
      pattern: `${date.pattern} in ${frame.pattern}`,
      start: date.start,
      end: frame.end,
      otherwise: [date, frame],
    }
  })

function fits({ calendar }: Candidate, { frame }: Candidate): boolean {
  if (!calendar || calendar.year !== undefined || calendar.within) return false
  return frame === 'year'
    ? calendar.month !== undefined
    : frame === 'week' && calendar.month === undefined && calendar.weekday !== undefined
}
