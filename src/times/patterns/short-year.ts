import type { Token } from '../../model/index.ts'
import { calendarReading } from '../calendar-words.ts'
import { isValid, type FullDate } from '../calendar.ts'
import { stated, words, type Pattern, type Place } from '../candidate.ts'
import type { TimeVocabulary } from '../vocabulary.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const YEAR = '(?<year>(?:1[0-9]|20)?[0-9]{2})(?![0-9])'
const DAY = '(?<day>0?[1-9]|[12][0-9]|3[01])'

/** Two figures as a year, as RFC 5280 reads them: 50 to 99 lie in the last century, 00 to 49 in this one. */
const fullYear = (year: string): number => (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900) + Number(year)

/** True where nothing follows that two figures could count or be compared with: "on 3 May 12 people", "Nov. 12 to 15"; "09" counts nothing. */
const countsNothing = (year: string, after: Token | undefined): boolean =>
  after === undefined ||
  year.startsWith('0') ||
  (after.upos === 'PUNCT' && !/^[-–—/'’]$/u.test(after.text)) ||
  (after.upos === 'ADP' && !/^(?:to|of|per)$/iu.test(after.text))

/**
 * Dates of forms and records: `13-Jan-2018`, `13/Jan/2018`, `Jan-13-18`, `Dec-2015`; `19 Nov 12` and `21 Oct '14`, where the two
 * figures count nothing.
 */
export function shortYearDates({ month, monthNumber }: TimeVocabulary): readonly Pattern[] {
  const dateBy = (name: string, expression: string, isDate: (year: string, place: Place) => boolean): Pattern => ({
    name,
    expression: words(expression),
    read({ day, month: monthName = '', year = '' }, place) {
      if (!isCapitalised(monthName) || !isDate(year, place)) return null
      return calendarReading({
        year: fullYear(year),
        month: monthNumber(monthName),
        ...(day === undefined ? {} : { day: Number(day) }),
      })
    },
  })
  const always = (): boolean => true
  return [
    dateBy('hyphenated-day-month', `${DAY} ?(?<mark>[-/]) ?(?<month>${month}) ?\\k<mark> ?${YEAR}`, always),
    dateBy('hyphenated-month-day', `(?<month>${month}) ?(?<mark>[-/]) ?${DAY} ?\\k<mark> ?${YEAR}`, always),
    dateBy(
      'hyphenated-month',
      `(?<![-0-9] ?)(?<month>${month}) ?- ?(?<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])(?! ?-)`,
      always,
    ),
    dateBy(
      'day-month-short-year',
      `${DAY} (?<month>${month}) '? ?(?<year>[0-9]{2})(?![0-9]|[.,:/%-][0-9]|%)`,
      (year, { after }) => countsNothing(year, after),
    ),
    shortYearRange(month, monthNumber),
  ]
}

/** `between 12 May 14 and 20 May 14`: neither pair of figures counts anything where both ends are written so. */
function shortYearRange(month: string, monthNumber: (name: string) => number): Pattern {
  const end = (name: string): string =>
    `(?<${name}Day>0?[1-9]|[12][0-9]|3[01]) (?<${name}Month>${month}) '? ?(?<${name}Year>[0-9]{2})(?![0-9])`
  return {
    name: 'short-year-range',
    expression: words(`${end('first')} (?:and|to|until|till|through|-) ${end('last')}`),
    read(groups) {
      const date = (name: string): FullDate => ({
        year: fullYear(groups[`${name}Year`] ?? ''),
        month: monthNumber(groups[`${name}Month`] ?? ''),
        day: Number(groups[`${name}Day`]),
      })
      const [first, last] = [date('first'), date('last')]
      return isValid(first) && isValid(last) ? { resolve: () => stated(first, last) } : null
    },
  }
}
