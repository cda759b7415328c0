import { calendarReading } from '../calendar-words.ts'
import type { Candidate } from '../candidate.ts'
import type { Refiner } from './refiner.ts'

/** A year that is written once for several dates: "in March and August 2011", "from March 3 to May 2, 2011". */
export const lendYear: Refiner = (candidates, reading) => {
  const lent = [...candidates]
  for (let i = lent.length - 2; i >= 0; i--) {
    const [left, right] = [lent[i], lent[i + 1]]
    if (left && right && lacksYear(left) && CONNECTIVE.test(reading.text.slice(left.end, right.start)))
      lent[i] = borrow(left, right)
  }
  return lent
}

const CONNECTIVE = /^ ?(?:,|and|or|to|-|through|until|till|, and|&) ?$/u

const lacksYear = ({ calendar }: Candidate): boolean =>
  calendar?.month !== undefined && calendar.year === undefined && !calendar.within

function borrow(left: Candidate, right: Candidate): Candidate {
  const year = right.calendar?.year
  const month = right.calendar?.month
  if (!left.calendar || month === undefined) return left
  if (right.calendar?.within)
    return { ...left, ...calendarReading({ ...left.calendar, within: right.calendar.within }) }
  if (year === undefined) return left
  const before = (left.calendar.month ?? 0) > month
  return { ...left, ...calendarReading({ ...left.calendar, year: before ? year - 1 : year }) }
}
