import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { isCapitalised, isVerb } from '../guards.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'

/** `July 28`, `Sept. 11, 2001`, `Friday, July 21st, 2017`, `July 28 to 29`, `March 3-5, 2014`. */
export const monthDay = ({
  anyWeekday,
  day: dayOf,
  month: monthOf,
  dayOfMonth,
  monthNumber,
  weekdayNumber,
}: TimeVocabulary): Pattern => ({
  name: 'month-day',
  expression: words(
    `(?:(?<weekday>${anyWeekday}) ?,? (?:the )?)?(?<month>${monthOf}) ?(?:the )?(?<day>${dayOf})` +
      `(?: ?(?:-|to|through|until|till|and|or) ?(?:the )?(?<last>${dayOf})(?! ?(?:,[0-9]|-|percent|per cent|%|${monthOf})| (?:million|billion)))?` +
      `(?: ?,? (?:of |in )?(?<year>${YEAR}))?`,
  ),
  read({ weekday, month = '', day = '', last, year }, place) {
    if (!isCapitalised(month) || (isVerb(place) && !place.tokens.some(({ upos }) => upos === 'NUM'))) return null
    return calendarReading({
      month: monthNumber(month),
      day: dayOfMonth(day),
      ...(last ? { lastDay: dayOfMonth(last) } : {}),
      ...(weekday ? { weekday: weekdayNumber(weekday) } : {}),
      ...(year ? { year: Number(year) } : {}),
    })
  },
})
