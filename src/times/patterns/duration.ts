import { words, type Pattern, type Place, type Reading } from '../candidate.ts'
import { durationValue } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const STRESS = '(?:more |full |long |whole |straight |consecutive |successive )?'

/** `three years`, `two and a half hours`, `a year and a half`, `two-day`, `several months`; not an age, nor a rate ("an hour"). */
export const duration = ({
  amount: exact,
  vagueAmount,
  units,
  amountOf,
  unitOf,
  unitFactor,
}: TimeVocabulary): Pattern => ({
  name: 'duration',
  expression: words(
    `(?:(?<amount>${exact})|(?<vague>${vagueAmount}))[- ]${STRESS}(?<unit>${units})(?:['’]s?)?(?<half> and a half)?(?![- ]?(?:old|long)|-)`,
  ),
  read({ amount, vague, unit = '', half }, place) {
    const count = amount === undefined ? null : (amountOf(amount) + (half ? 0.5 : 0)) * unitFactor(unit)
    if ((count !== null && !(count > 0)) || (vague && place.before?.lemma === 'how')) return null
    if (count !== null && count > 1 && !half && !agrees(unit, place)) return null
    if (unitOf(unit) === 'quarter' || isAge(place) || (/^an?$/iu.test(amount ?? '') && isRate(place))) return null
    return lasting(durationValue(count, unitOf(unit)))
  },
})

/** `for years`, `within hours`. */
export const bareDuration = ({ unitsIn, unitOf }: TimeVocabulary): Pattern => ({
  name: 'bare-duration',
  expression: words(
    `(?<=\\b(?:for|over|in|after|within) )(?<unit>${unitsIn('plural', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century')})`,
  ),
  read: ({ unit = '' }) => lasting(durationValue(null, unitOf(unit))),
})

/** `decade-long`, `three-year-long`. */
export const longDuration = ({ amount: exact, unitsIn, amountOf, unitOf }: TimeVocabulary): Pattern => ({
  name: 'long-duration',
  expression: words(
    `(?:(?<amount>${exact})[- ])?(?<unit>${unitsIn('singular', 'day', 'week', 'month', 'year', 'decade', 'century', 'hour', 'minute')})s?[- ]long`,
  ),
  read({ amount, unit = '' }) {
    const article = /^an?$/iu.test(amount ?? '') ? `${amount} ` : ''
    const count = amount === undefined ? 1 : amountOf(amount)
    return count > 0 ? { ...lasting(durationValue(count, unitOf(unit))), skip: article.length } : null
  },
})

const lasting = (value: string): Reading => ({ resolve: () => ({ kind: 'duration', certainty: 'stated', value }) })

/** "two days", "a two-day visit"; not "the 2018 day". */
const agrees = (unit: string, { reading, start, end }: Place): boolean =>
  /s$/iu.test(unit) || reading.text.slice(start, end).includes('-')

/** "aged five years", "five years of age". */
const isAge = ({ before, reading, end }: Place): boolean =>
  before?.lemma === 'aged' || reading.text.startsWith(' of age', end)

/** "60 miles an hour", "twice a day", "$20 a month": the unit follows what is counted. */
const isRate = ({ before }: Place): boolean =>
  before !== undefined &&
  (/^(?:NOUN|NUM|SYM)$/u.test(before.upos) || /^(?:once|twice|times|mph|%)$/iu.test(before.text))
