import { AMOUNT, amountOf, ORDINAL, ordinalOf } from '../numbers.ts'
import { words, type Pattern, type Place, type Reading } from '../candidate.ts'
import { durationValue, DAY_PART, unitOf, UNIT, UNITS, WEEKDAY, weekdayNumber } from '../vocabulary.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M', bimonthly: 'P2M',
  quarterly: 'P1Q', yearly: 'P1Y', annually: 'P1Y', annual: 'P1Y', biennial: 'P2Y', biennially: 'P2Y',
} // prettier-ignore

const again = (value: string): Reading => ({ resolve: () => ({ kind: 'set', certainty: 'stated', value }) })
const everyWeekday = (name: string): Reading => again(`XXXX-WXX-${weekdayNumber(name)}`)

/** `every day`, `each year`, `every two weeks`, `every other Friday`, `every morning`. */
export const every: Pattern = {
  name: 'every',
  expression: words(
    `(?:every|each) (?:single )?(?:(?<other>other )|few |(?<ordinal>${ORDINAL}) |(?<amount>${AMOUNT}) )?` +
      `(?:(?<unit>${UNITS})|(?<weekday>${WEEKDAY})(?: ${DAY_PART})?(?:/${WEEKDAY})?|(?<part>${DAY_PART}))`,
  ),
  read({ other, ordinal, amount, unit, weekday, part }) {
    if (weekday) return everyWeekday(weekday)
    if (part || !unit) return again('P1D')
    const step = other ? 2 : ordinal ? ordinalOf(ordinal) : amount ? amountOf(amount) : 1
    return step > 0 ? again(durationValue(step, unitOf(unit))) : null
  },
}

/** `twice a year`, `three times per week`. */
export const timesPer: Pattern = {
  name: 'times-per',
  expression: words(`(?:once|twice|thrice|(?:${AMOUNT}|several|many) times) (?:an?|per|each|every) (?<unit>${UNIT})`),
  read: ({ unit = '' }) => again(durationValue(1, unitOf(unit))),
}

/** `weekly`, `annually`; not the Daily Telegraph, nor "a Saudi-owned weekly". */
export const frequencyAdverb: Pattern = {
  name: 'frequency-adverb',
  expression: words(`(?<adverb>${Object.keys(ADVERBS).join('|')})`),
  read: ({ adverb = '' }, place) => (isName(place, adverb) ? null : again(ADVERBS[adverb.toLowerCase()] ?? '')),
}

/** `on Mondays`, `Friday nights`. */
export const weekdays: Pattern = {
  name: 'weekdays',
  expression: words(`(?<weekday>${WEEKDAY})(?:s(?: ${DAY_PART})?| (?:mornings|afternoons|evenings|nights))`),
  read: ({ weekday = '' }) => everyWeekday(weekday),
}

const isName = ({ before, tokens }: Place, word: string): boolean =>
  (/^\p{Lu}/u.test(word) && before !== undefined) || /^(?:NOUN|PROPN)$/u.test(tokens[0]?.upos ?? '')
