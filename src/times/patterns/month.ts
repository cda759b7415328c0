import { words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { followsTimeCue, isInOtherName, isVerb } from '../guards.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/** `September 2010`, `May of 1776`, `March`; not "may" the verb, nor April Jones. */
export const month = ({ month: monthOf, monthNumber, lexicon }: TimeVocabulary): Pattern => ({
  name: 'month',
  expression: words(`(?<month>${monthOf})(?:(?: ?,| of| in)? (?<year>${YEAR}))?`),
  read({ month: name = '', year }, place) {
    if (year && (isCapitalised(name) || !/^(?:may|mar)/u.test(name))) {
      return calendarReading({ month: monthNumber(name), year: Number(year) })
    }
    if (!isCapitalised(name) || isVerb(place) || isInOtherName(place)) return null
    const ambiguous = lexicon.words('ambiguousMonth').has(name) && !followsTimeCue(place, lexicon)
    if (ambiguous && place.tokens[0]?.relation.startsWith('nsubj') && place.after?.upos === 'VERB') return null
    return calendarReading({ month: monthNumber(name) })
  },
})
