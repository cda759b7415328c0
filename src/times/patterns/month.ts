import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { followsTimeCue, isCapitalised, isInOtherName, isVerb } from '../guards.ts'
import { MONTH, monthNumber, YEAR } from '../vocabulary.ts'

/** `September 2010`, `May of 1776`, `March`; not "may" the verb, nor April Jones. */
export const month: Pattern = {
  name: 'month',
  expression: words(`(?<month>${MONTH})(?:(?: ?,| of| in)? (?<year>${YEAR}))?`),
  read({ month: name = '', year }, place) {
    if (year && (isCapitalised(name) || !/^(?:may|mar)/u.test(name))) {
      return calendarReading({ month: monthNumber(name), year: Number(year) })
    }
    if (!isCapitalised(name) || isVerb(place) || isInOtherName(place)) return null
    const ambiguous = /^(?:May|March|August|April|June|Jan|Dec|Mar)$/u.test(name) && !followsTimeCue(place)
    if (ambiguous && place.tokens[0]?.relation.startsWith('nsubj') && place.after?.upos === 'VERB') return null
    return calendarReading({ month: monthNumber(name) })
  },
}
