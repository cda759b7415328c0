import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { isVerb } from '../guards.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const OF_YEAR = `(?: ?,? (?:of |in )?(?<year>${YEAR}))?`

/**
 * A day of a month, either way round: `July 28`, `Sept. 11, 2001`, `Friday, July 21st, 2017`, `July 28 to 29`; `7 July`,
 * `14 October 2014`, `the 5th of May`, `25 and 26 March`.
 */
export function dayOfMonth(vocabulary: TimeVocabulary): readonly Pattern[] {
  const { anyWeekday, day, month, weekdayNumber, monthNumber } = vocabulary
  const weekday = `(?:(?<weekday>${anyWeekday}) ?,? (?:the )?)?`
  const dateBy = (name: string, expression: string): Pattern => ({
    name,
    expression: words(`${weekday}${expression}${OF_YEAR}`),
    read(groups, place) {
      const { month: monthName = '', day: first = '', last, year } = groups
      // "may 2 people", "march on"
      const isOther = isVerb(place) && !place.tokens.some(({ upos }) => upos === 'NUM')
      if (!isCapitalised(monthName) || isOther) return null
      return calendarReading({
        month: monthNumber(monthName),
        day: vocabulary.dayOfMonth(first),
        ...(last ? { lastDay: vocabulary.dayOfMonth(last) } : {}),
        ...(groups['weekday'] ? { weekday: weekdayNumber(groups['weekday']) } : {}),
        ...(year ? { year: Number(year) } : {}),
      })
    },
  })
  return [
    dateBy(
      'month-day',
      `(?<month>${month}) ?(?:the )?(?<day>${day})` +
        `(?: ?(?:-|to|through|until|till|and|or) ?(?:the )?(?<last>${day})(?! ?(?:,[0-9]|-|percent|per cent|%|${month})| (?:million|billion)))?`,
    ),
    dateBy(
      'day-month',
      `(?<![0-9][.,:])(?<day>${day})(?: ?(?:-|to|through|and|or) ?(?:the )?(?<last>${day}))?(?: day)?(?: of)? (?<month>${month})`,
    ),
  ]
}
