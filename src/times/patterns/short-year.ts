import type { Token } from '../../model/index.ts'
import { calendarReading } from '../calendar-words.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { isCapitalised } from '../guards.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const YEAR = '(?<year>(?:1[0-9]|20)?[0-9]{2})(?![0-9])'
const DAY = '(?<day>0?[1-9]|[12][0-9]|3[01])'

/** Two figures as a year, as POSIX reads them: 69 to 99 lie in the last century, 00 to 68 in this one. */
const fullYear = (year: string): number => (year.length > 2 ? 0 : Number(year) < 69 ? 2000 : 1900) + Number(year)

/** True where nothing follows that two figures could count or be compared with: "on 3 May 12 people", "Nov. 12 to 15". */
const countsNothing = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.upos === 'PUNCT' && !/^[-–—/'’]$/u.test(after.text)) ||
  (after.upos === 'ADP' && !/^(?:to|of|per)$/iu.test(after.text))

/**
 * Dates of forms and records: `13-Jan-2018`, `Jan-13-18`, `Dec-2015`; `19 Nov 12` and `21 Oct '14`, where the two
 * figures count nothing.
 */
export function shortYearDates({ month, monthNumber }: TimeVocabulary): readonly Pattern[] {
  const dateBy = (name: string, expression: string, isDate: (place: Place) => boolean): Pattern => ({
    name,
    expression: words(expression),
    read({ day, month: monthName = '', year = '' }, place) {
      if (!isCapitalised(monthName) || !isDate(place)) return null
      return calendarReading({
        year: fullYear(year),
        month: monthNumber(monthName),
        ...(day === undefined ? {} : { day: Number(day) }),
      })
    },
  })
  const always = (): boolean => true
  return [
    dateBy('hyphenated-day-month', `${DAY} ?- ?(?<month>${month}) ?- ?${YEAR}`, always),
    dateBy('hyphenated-month-day', `(?<month>${month}) ?- ?${DAY} ?- ?${YEAR}`, always),
    dateBy(
      'hyphenated-month',
      `(?<![-0-9] ?)(?<month>${month}) ?- ?(?<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])(?! ?-)`,
      always,
    ),
    dateBy(
      'day-month-short-year',
      `${DAY} (?<month>${month}) '? ?(?<year>[0-9]{2})(?![0-9]|[.,:/%-][0-9]|%)`,
      ({ after }) => countsNothing(after),
    ),
  ]
}
