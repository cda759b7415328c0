import { oneOf } from '../alternatives.ts'
import { words, type Pattern, type Place, type Reading } from '../candidate.ts'
import { durationValue } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const again = (value: string): Reading => ({ resolve: () => ({ kind: 'set', certainty: 'stated', value }) })
const everyWeekday = (number: number): Reading => again(`XXXX-WXX-${number}`)

/** `every day`, `each year`, `every two weeks`, `every other Friday`, `every morning`. */
export const every = ({
  ordinal: ordinalWord,
  amount: exact,
  units,
  weekday: day,
  dayPart,
  ordinalOf,
  amountOf,
  unitOf,
  weekdayNumber,
}: TimeVocabulary): Pattern => ({
  name: 'every',
  expression: words(
    `(?:every|each) (?:single )?(?:(?<other>other )|few |(?<ordinal>${ordinalWord}) |(?<amount>${exact}) )?` +
      `(?:(?<unit>${units})|(?<weekday>${day})(?: ${dayPart})?(?:/${day})?|(?<part>${dayPart}))`,
  ),
  read({ other, ordinal, amount, unit, weekday, part }) {
    if (weekday) return everyWeekday(weekdayNumber(weekday))
    if (part || !unit) return again('P1D')
    const step = other ? 2 : ordinal ? ordinalOf(ordinal) : amount ? amountOf(amount) : 1
    return step > 0 ? again(durationValue(step, unitOf(unit))) : null
  },
})

/** `weekly`, `annually`; not the Daily Herald, nor "a state-owned weekly". */
export const frequencyAdverb = ({ lexicon }: TimeVocabulary): Pattern => ({
  name: 'frequency-adverb',
  expression: words(`(?<adverb>${oneOf(lexicon.table('frequencyAdverb').keys())})`),
  read: ({ adverb = '' }, place) =>
    isName(place, adverb) ? null : again(lexicon.table('frequencyAdverb').get(adverb.toLowerCase()) ?? ''),
})

/** `on Mondays`, `Friday nights`. */
export const weekdays = ({ weekday: day, dayPart, lexicon, weekdayNumber }: TimeVocabulary): Pattern => ({
  name: 'weekdays',
  expression: words(`(?<weekday>${day})(?:s(?: ${dayPart})?| ${oneOf(lexicon.table('dayPart').keys())}s)`),
  read: ({ weekday = '' }) => everyWeekday(weekdayNumber(weekday)),
})

const isName = ({ before, tokens }: Place, word: string): boolean =>
  (isCapitalised(word) && before !== undefined) || /^(?:NOUN|PROPN)$/u.test(tokens[0]?.upos ?? '')
