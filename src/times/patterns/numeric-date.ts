import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'

/** `2025-07-28`, `2025-07-28T15:30`, `2025/07/28`. */
export const isoDate: Pattern = {
  name: 'iso-date',
  expression: words(
    '(?<year>[12][0-9]{3})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12][0-9]|3[01])(?:[T ](?<time>[0-2][0-9]:[0-5][0-9])(?::[0-5][0-9])?Z?)?',
  ),
  read: ({ year, month, day, time }) =>
    calendarReading({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...(time ? { time: `T${time}` } : {}),
    }),
}

/** `7/28/2025`, `28/07/2025`, `28.07.2025`: the month first, as in American papers, unless only the other order is a date or dots part it. */
export const slashDate: Pattern = {
  name: 'slash-date',
  expression: words(
    '(?<![/.])(?<a>0?[1-9]|[12][0-9]|3[01])(?<mark>[/.])(?<b>0?[1-9]|[12][0-9]|3[01])\\k<mark>(?<year>[12][0-9]{3})(?![/.][0-9])',
  ),
  read({ a, b, mark, year }) {
    const [first, second] = [Number(a), Number(b)]
    const dayFirst = mark === '.' || first > 12
    const [day, month] = dayFirst ? [first, second] : [second, first]
    return month > 12 ? null : calendarReading({ year: Number(year), month, day })
  },
}
