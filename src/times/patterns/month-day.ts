import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { isCapitalised, isVerb } from '../guards.ts'
import { ANY_WEEKDAY, DAY, dayOfMonth, MONTH, monthNumber, weekdayNumber, YEAR } from '../vocabulary.ts'

/** `July 28`, `Sept. 11, 2001`, `Friday, July 21st, 2017`, `July 28 to 29`, `March 3-5, 2014`. */
export const monthDay: Pattern = {
  name: 'month-day',
  expression: words(
    `(?:(?<weekday>${ANY_WEEKDAY}) ?,? (?:the )?)?(?<month>${MONTH}) ?(?:the )?(?<day>${DAY})` +
      `(?: ?(?:-|to|through|until|till|and|or) ?(?:the )?(?<last>${DAY})(?! ?(?:,[0-9]|-|percent|per cent|%|${MONTH})| (?:million|billion)))?` +
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
}
