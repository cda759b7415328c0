import { addDays, daysInMonth, firstDay, lastDay, type FullDate, type Period } from '../calendar.ts'
import { calendarReading } from '../calendar-words.ts'
import { words, type Pattern, type Resolution } from '../candidate.ts'
import { isCapitalised } from '../guards.ts'
import { weekdayBack, weekdayFrom } from '../weekdays.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'

/** `the first week of March`, `the last Friday in May 2019`, `the second half of June`, `the final days of 2019` not. */
export const partOfMonth = ({
  ordinalWord,
  ordinalOf,
  weekday: dayOfWeek,
  weekdayNumber,
  month: monthOf,
  monthNumber,
}: TimeVocabulary): Pattern => ({
  name: 'part-of-month',
  expression: words(
    `(?:the )?(?<ordinal>${ordinalWord}|last|final) (?:(?<part>week|day|half)|(?<weekday>${dayOfWeek})) (?:of|in) (?<month>${monthOf})(?:(?: ?,| of)? (?<year>${YEAR}))?`,
  ),
  read({ ordinal = '', part, weekday, month = '', year }) {
    const number = /last|final/iu.test(ordinal) ? -1 : ordinalOf(ordinal)
    if (!isCapitalised(month)) return null
    const whole = calendarReading({ month: monthNumber(month), ...(year ? { year: Number(year) } : {}) })
    return {
      joins: true,
      resolve(context) {
        const resolution = whole.resolve(context)
        const start = resolution?.start && firstDay(resolution.start)
        const period =
          start &&
          (weekday
            ? weekdayOfMonth(start, number, weekdayNumber(weekday))
            : partIn(start, number, part?.toLowerCase() ?? ''))
        return resolution && period ? ({ ...resolution, ...period } satisfies Resolution) : null
      },
    }
  },
})

function weekdayOfMonth(first: FullDate, number: number, weekday: number): Period | null {
  const day =
    number < 0
      ? weekdayBack(lastDay({ year: first.year, month: first.month }), weekday, 0)
      : addDays(weekdayFrom(first, weekday, 0), (number - 1) * 7)
  return day.month === first.month ? { start: day, end: day } : null
}

/** Weeks are counted from the first of the month, or back from its last day. */
function partIn(first: FullDate, number: number, part: string): Period | null {
  const length = daysInMonth(first.year, first.month)
  const size = part === 'week' ? 7 : part === 'half' ? 15 : 1
  const from = number < 0 ? length - size + 1 : (number - 1) * size + 1
  if (from > length || from < 1 || (part === 'half' && number > 2)) return null
  const to = part === 'half' && number === 2 ? length : Math.min(from + size - 1, length)
  return { start: { ...first, day: from }, end: { ...first, day: to } }
}
