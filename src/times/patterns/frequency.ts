import { AMOUNT, amountOf, ORDINAL, ordinalOf } from '../numbers.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { durationValue, DAY_PART, unitOf, UNIT, UNITS, WEEKDAY, weekdayNumber } from '../vocabulary.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M', bimonthly: 'P2M', quarterly: 'P1Q',
  yearly: 'P1Y', annually: 'P1Y', annual: 'P1Y', biennial: 'P2Y', biennially: 'P2Y',
} // prettier-ignore

/** What happens again and again: `every day`, `each year`, `every two weeks`, `twice a year`, `weekly`, `on Mondays`, `per month`. */
export const frequency: Pattern = {
  name: 'frequency',
  expression: words(
    `(?:every|each) (?:single )?(?:(?<other>other )|(?:few )|(?<ordinal>${ORDINAL}) |(?<amount>${AMOUNT}) )?(?:(?<unit>${UNITS})|(?<weekday>${WEEKDAY})(?: ${DAY_PART})?(?:/${WEEKDAY})?|(?<part>${DAY_PART}))|` +
      `(?:(?:once|twice|thrice|(?:${AMOUNT}|several|many) times) )(?:an?|per|each|every) (?<rate>${UNIT})|` +
      `(?<adverb>${Object.keys(ADVERBS).join('|')})|(?<plural>${WEEKDAY})(?:s(?: (?:${DAY_PART}))?| (?:mornings|evenings|nights|afternoons))|(?:per|a) (?<per>day|week|month|year)(?= (?:in|on|for|to)\\b|[.,;])`,
  ),
  read({ other, ordinal, amount, unit, weekday, part, rate, adverb, plural, per }, place) {
    if (weekday || plural) return set(`XXXX-WXX-${weekdayNumber(weekday ?? plural ?? '')}`)
    if (part) return set('P1D')
    if (adverb) return isName(place, adverb) ? null : set(ADVERBS[adverb.toLowerCase()] ?? '')
    if (per) return /^(?:NOUN|NUM|SYM)$/u.test(place.before?.upos ?? '') ? set(durationValue(1, unitOf(per))) : null
    const every = other ? 2 : ordinal ? ordinalOf(ordinal) : amount ? amountOf(amount) : 1
    const name = unit ?? rate ?? ''
    return every > 0 && name ? set(durationValue(every, unitOf(name))) : null
  },
}

const set = (value: string) => ({ resolve: () => ({ kind: 'set', certainty: 'stated', value }) as const })

/** "Daily Telegraph", "a Saudi-owned weekly". */
const isName = ({ before, tokens }: Place, word: string): boolean =>
  (/^\p{Lu}/u.test(word) && before !== undefined) || /^(?:NOUN|PROPN)$/u.test(tokens[0]?.upos ?? '')
