import { addMonths } from '../calendar.ts'
import { resolved, stated, words, type Pattern } from '../candidate.ts'
import { byReference } from '../context.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'

/** `the first seven months of 2023`, `the last two months of this year`. */
export const monthsOfYear = ({ amount: exact, amountOf, unitsIn, unitOf }: TimeVocabulary): Pattern => ({
  name: 'months-of-year',
  expression: words(
    `(?:the )?(?<side>first|last|final|opening) (?<amount>${exact}) (?<unit>${unitsIn('plural', 'month', 'quarter')}) of (?:(?:fiscal )?(?<year>${YEAR})|(?<deictic>this|last|next) year|the year)`,
  ),
  read({ side = '', amount = '', unit = '', year, deictic }) {
    const months = amountOf(amount) * (unitOf(unit) === 'quarter' ? 3 : 1)
    if (!(months >= 1 && months < 12 && Number.isInteger(months))) return null
    return {
      joins: true,
      resolve(context) {
        const offset = { last: -1, next: 1 }[deictic?.toLowerCase() ?? ''] ?? 0
        const number = year ? Number(year) : context.reference && context.reference.year + offset
        if (number === null) return null
        const first = /first|opening/iu.test(side) ? { year: number, month: 1 } : { year: number, month: 13 - months }
        const last = addMonths(first, months - 1)
        return year ? stated(first, last) : resolved(`year ${byReference(context)}`, first, last)
      },
    }
  },
})
