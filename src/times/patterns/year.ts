import type { Token } from '../../model/index.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import { COMPARED, COUNTED, DATED_PLURALS, NUMBERED, YEAR_PREPOSITIONS } from '../year-words.ts'

/** `2016`, `in 1066`, `the 1991 Hajj`; not `2000 people`, `$2016` or `Windows 2000`. */
export const year: Pattern = {
  name: 'year',
  expression: words(
    '(?<![\\p{Sc}#][ ]?|[:/.+@=~]|[0-9][.,]|[\\p{L}\\p{N}]-)(?<year>1[0-9]{3}|20[0-9]{2})(?![.,:/][0-9]|-[\\p{N}]|-year)',
  ),
  read({ year: digits = '' }, place) {
    const number = Number(digits)
    if (isCounted(number, place)) return null
    return calendarReading({ year: number })
  },
}

/** `post-2015`, `pre-2014`. */
export const hyphenatedYear: Pattern = {
  name: 'hyphenated-year',
  expression: words('(?:pre|post|mid|early|late)-(?<year>1[0-9]{3}|20[0-9]{2})(?!-?[\\p{N}])'),
  read: ({ year: digits = '' }) => calendarReading({ year: Number(digits) }),
}

function isCounted(number: number, place: Place): boolean {
  const { before, after, reading } = place
  const previous = before?.text.toLowerCase() ?? ''
  if (NUMBERED.has(previous) || COUNTED.test(reading.text.slice(place.end, place.end + 16))) return true
  if (/^\p{Sc}$/u.test(previous) || before?.upos === 'NUM') return true
  if (YEAR_PREPOSITIONS.has(previous))
    return isPluralNoun(after) && number % 100 === 0 && !DATED_PLURALS.has(after?.lemma.toLowerCase() ?? '')
  if (number < 1400) return true
  if (COMPARED.has(previous)) return true
  if (!isPluralNoun(after) || DATED_PLURALS.has(after.lemma.toLowerCase())) return false
  if (before?.upos === 'VERB') return true
  return number % 10 === 0 || !(previous === 'the' || (number > 1900 && number < 2050))
}

const isPluralNoun = (token: Token | undefined): token is Token =>
  token?.upos === 'NOUN' &&
  (token.features['Number'] === 'Plur' || (token.features['Number'] === undefined && token.text.endsWith('s')))
