import type { Token, Words } from '../../model/index.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** `2016`, `in 1066`, `the 1991 Hajj`; not `2000 people`, `$2016` or `Windows 2000`. */
export const year = ({ lexicon }: TimeVocabulary): Pattern => ({
  name: 'year',
  expression: words(
    '(?<![\\p{Sc}#][ ]?|[:/.+@=~]|[0-9][.,]|[\\p{L}\\p{N}]-)(?<year>1[0-9]{3}|20[0-9]{2})(?![.,:/][0-9]|-[\\p{N}]|-year)',
  ),
  read({ year: digits = '' }, place) {
    const number = Number(digits)
    if (isCounted(number, place, lexicon)) return null
    return calendarReading({ year: number })
  },
})

/** `post-2015`, `pre-2014`. */
export const hyphenatedYear: Pattern = {
  name: 'hyphenated-year',
  expression: words('(?:pre|post|mid|early|late)-(?<year>1[0-9]{3}|20[0-9]{2})(?!-?[\\p{N}])'),
  read: ({ year: digits = '' }) => calendarReading({ year: Number(digits) }),
}

function isCounted(number: number, { before, after, reading, end }: Place, lexicon: Words): boolean {
  const previous = before?.text.toLowerCase() ?? ''
  if (lexicon.words('numberedNoun').has(previous) || counts(reading.text.slice(end), lexicon)) return true
  if (/^\p{Sc}$/u.test(previous) || before?.upos === 'NUM') return true
  if (lexicon.words('yearPreposition').has(previous)) return false
  if (lexicon.words('comparingWord').has(previous)) return true
  if (number < 1400) return true
  if (!isPluralNoun(after) || lexicon.words('datedPlural').has(after.lemma.toLowerCase())) return false
  return before?.upos === 'VERB' || number % 10 === 0
}

/** What is counted stands right behind: "2000 people", "2000%", "a 2000 year old custom". */
function counts(behind: string, lexicon: Words): boolean {
  const text = behind.replace(/^ /u, '').toLowerCase()
  return [...lexicon.words('countedNoun')].some(
    (noun) => text.startsWith(noun) && !/^[\p{L}\p{N}]/u.test(text.slice(noun.length)),
  )
}

const isPluralNoun = (token: Token | undefined): token is Token =>
  token?.upos === 'NOUN' &&
  (token.features['Number'] === 'Plur' || (token.features['Number'] === undefined && token.text.endsWith('s')))
