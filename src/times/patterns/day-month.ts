import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { isCapitalised } from '../guards.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'

/** `7 July`, `14 October 2014`, `the 5th of May`, `Friday 3rd March`, `25 and 26 March`, `14-16 October`. */
export const dayMonth = ({
  anyWeekday,
  day: dayOf,
  month: monthOf,
  dayOfMonth,
  monthNumber,
  weekdayNumber,
}: TimeVocabulary): Pattern => ({
  name: 'day-month',
  expression: words(
    `(?:(?<weekday>${anyWeekday}) ?,? (?:the )?)?(?<![0-9][.,:])(?<day>${dayOf})(?: ?(?:-|to|through|and|or) ?(?:the )?(?<last>${dayOf}))?` +
      `(?: day)?(?: of)? (?<month>${monthOf})(?: ?,? (?:of |in )?(?<year>${YEAR}))?`,
  ),
  read({ weekday, month = '', day = '', last, year }) {
    if (!isCapitalised(month)) return null
    return calendarReading({
      month: monthNumber(month),
      day: dayOfMonth(day),
      ...(last ? { lastDay: dayOfMonth(last) } : {}),
      ...(weekday ? { weekday: weekdayNumber(weekday) } : {}),
      ...(year ? { year: Number(year) } : {}),
    })
  },
})
