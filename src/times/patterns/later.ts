import { resolved, words, type Pattern } from '../candidate.ts'
import { lastMention } from '../context.ts'
import type { Precision } from '../calendar.ts'
import { durationWords, shifted, type Unit } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const PRECISION: Partial<Record<Unit, Precision>> = {
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
}

/** `two days later`, `a year earlier`, `three months on`, `five days before` without what it is before: counted from the date mentioned last. */
export const later = ({ amount: exact, units, amountOf, unitOf, unitFactor }: TimeVocabulary): Pattern => ({
  name: 'later',
  expression: words(
    `(?<amount>${exact}) (?<unit>${units})(?<half> and a half)? (?:(?<after>later|afterwards?|on(?= ?[,.;])|after(?= ?[,.;]))|(?<earlier>earlier|previously|beforehand|before(?= ?[,.;])))(?! than)`,
  ),
  read({ amount = '', unit: name = '', half, after }) {
    const count = (amountOf(amount) + (half ? 0.5 : 0)) * unitFactor(name)
    const unit = unitOf(name)
    const direction = after ? 1 : -1
    if (Number.isNaN(count)) return null
    return {
      resolve(context) {
        const anchor = lastMention(context, PRECISION[unit] ?? 'day')
        const date = anchor && shifted(anchor, unit, direction * count)
        const words = `${durationWords(count, unit)} ${after ? 'after' : 'before'}`
        if (date) return resolved(`${words} the date mentioned before`, date)
        return { kind: 'date', certainty: 'stated', value: 'XXXX', resolution: `${words} a date that is not given` }
      },
    }
  },
})
