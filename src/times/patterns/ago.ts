import { resolved, words, type Pattern } from '../candidate.ts'
import { byReference } from '../context.ts'
import { durationWords, shifted } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** `two days ago`, `a decade ago`, `a year and a half ago`, `some 5,000 years ago`, `two and a half months from now`, `in one week's time`, `years ago`. */
export const ago = ({ amount: exact, vagueAmount, units, amountOf, unitOf, unitFactor }: TimeVocabulary): Pattern => ({
  name: 'ago',
  expression: words(
    `(?<within>in )?(?:(?<amount>${exact})|(?<vague>${vagueAmount}|many|long))?\\]?(?: (?:short|long|full))?[- ]?(?<unit>${units})(?:['’]s?)?(?<half> and a half)? (?<side>ago|back|from now|time|hence|away)`,
  ),
  read({ within, amount, unit: name = '', half, side = '' }, { before }) {
    const word = side.toLowerCase()
    const count = amount === undefined ? null : (amountOf(amount) + (half ? 0.5 : 0)) * unitFactor(name)
    if (word === 'away' && count === null) return null
    if ((word === 'time') !== (within !== undefined) || (word === 'back' && before?.upos === 'VERB')) return null
    const direction = word === 'ago' || word === 'back' ? -1 : 1
    if (count !== null && Number.isNaN(count)) return null
    return {
      joins: true,
      resolve(context) {
        const { reference } = context
        if (count === null || !reference)
          return {
            kind: 'date',
            certainty: 'stated',
            value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
            resolution: 'amount or day not given',
          }
        const date = shifted(reference, unitOf(name), direction * count)
        return (
          date &&
          resolved(
            `${durationWords(count, unitOf(name))} ${direction < 0 ? 'before' : 'after'} the ${context.referenceName}`,
            date,
          )
        )
      },
    }
  },
})

/** `long ago`, `not long ago`. */
export const longAgo: Pattern = {
  name: 'long-ago',
  expression: words('(?:not (?:so |very |too )?)?long ago|moments ago|ages ago'),
  read: () => ({
    resolve: (context) => ({
      kind: 'date',
      certainty: 'stated',
      value: 'PAST_REF',
      resolution: `some time ${byReference(context)}`,
    }),
  }),
}
