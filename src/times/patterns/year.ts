import type { Token } from '../../model/index.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'

const TIME_PREPOSITIONS = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'during',
  'from',
  'circa',
  'c.',
  'year',
])
/** What counts with a year before it although it stands in the plural: "2000 levels", "the 1936 Games". */
const DATED_PLURALS = new Set(['level', 'price', 'election', 'game', 'olympics', 'season', 'final', 'riot', 'protest', 'attack',
  'flood', 'championship', 'figure', 'result', 'regulation', 'reform', 'guideline', 'model', 'standard', 'bombing', 'award', 'term']) // prettier-ignore
const COMPARED = new Set([
  'than',
  'about',
  'least',
  'nearly',
  'almost',
  'some',
  'approximately',
  'roughly',
  'most',
  'around',
  'exactly',
  'only',
])
const NUMBERED = new Set(['windows', 'office', 'server', 'route', 'highway', 'boeing', 'airbus', 'flight', 'room', 'section', 'article',
  'page', 'rule', 'act', 'form', 'model', 'line', 'number', 'no', 'no.', 'resolution', 'directive', 'channel', 'platform', 'ps', 'agenda', 'vision', 'times', 'score', '#']) // prettier-ignore
const MEASURES =
  /^ ?(?:%|percent|per cent|years?[- ](?:old|long)|years|months|weeks|days|hours|minutes|seconds|people|men|women|kilomet|met(?:er|re)s?|miles?|feet|foot|ft|km|kg|m|mm|cm|tons?|tonnes?|dollars?|euros?|pounds?|million|billion|square|cubic|degrees?|calories|meters|hp|rpm|pm|am)\b/iu

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
  if (NUMBERED.has(previous) || MEASURES.test(reading.text.slice(place.end, place.end + 16))) return true
  if (/^\p{Sc}$/u.test(previous) || before?.upos === 'NUM') return true
  if (TIME_PREPOSITIONS.has(previous))
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
