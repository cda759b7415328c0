import { AMOUNT, amountOf, VAGUE } from '../numbers.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { durationValue, unitFactor, unitOf, UNITS } from '../vocabulary.ts'

/** `three years`, `for two and a half hours`, `two-day`, `several months`, `decades`, `a decade-long`; not an age, nor a rate ("an hour"). */
export const duration: Pattern = {
  name: 'duration',
  expression: words(
    `(?:(?:(?<amount>${AMOUNT})|(?<vague>${VAGUE}))[- ](?:more |full |long |whole |straight |consecutive |successive )?(?<unit>${UNITS})(?:['’]s?)?(?: long|(?<!\\ban? \\w+)-long)?(?!-)|(?<bare>(?:for|over|in|after|within) (?=(?:minutes|hours|days|weeks|months|years|decades|centuries)))(?<many>minutes|hours|days|weeks|months|years|decades|centuries)|(?<article>an? )?(?<whole>day|week|month|year|decade|hour)-long)(?![- ]old)`,
  ),
  read({ amount, vague, unit, bare, many, article, whole }, place) {
    const name = unit ?? many ?? whole ?? ''
    const count = amount !== undefined ? amountOf(amount) * unitFactor(name) : whole ? 1 : null
    if ((count !== null && !(count > 0)) || (vague && place.before?.lemma === 'how')) return null
    if (
      unit &&
      count !== null &&
      count > 1 &&
      !/s$/iu.test(unit) &&
      !/-/u.test(place.reading.text.slice(place.start, place.end))
    )
      return null
    if (/^quarter/iu.test(name) || isAge(place) || (/^an?$/iu.test(amount ?? '') && isRate(place))) return null
    if (/^seconds?$/iu.test(name) && (vague ?? '') === '' && place.tokens.at(-1)?.upos === 'ADJ') return null
    const value = durationValue(vague || bare ? null : count, unitOf(name))
    return {
      ...(bare ? { skip: bare.length } : {}),
      ...(article ? { skip: article.length } : {}),
      ...(count === null ? {} : { length: { amount: count, unit: unitOf(name) } }),
      resolve: () => ({ kind: 'duration', certainty: 'stated', value }),
    }
  },
}

/** "aged five years", "five years old", "of age". */
const isAge = ({ before, reading, end }: Place): boolean =>
  before?.lemma === 'aged' || /^[- ](?:old|of age)\b/iu.test(reading.text.slice(end, end + 8))

/** "60 miles an hour", "twice a day", "$20 a month": the unit follows what is counted. */
const isRate = ({ before }: Place): boolean =>
  before !== undefined &&
  (before.upos === 'NOUN' ||
    before.upos === 'NUM' ||
    before.upos === 'SYM' ||
    /^(?:once|twice|times|mph|%)$/iu.test(before.text))
