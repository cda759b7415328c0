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
