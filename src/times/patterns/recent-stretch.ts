import { resolved, words, type Pattern } from '../candidate.ts'
import { lastMention, type Context } from '../context.ts'
import { durationValue, stretch } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const DIRECTION = '(?<direction>past|last|previous|preceding|next|coming|following|upcoming|recent)'
/** `the past 20 days`, `the last two years`, `the next five years`, `the coming weeks`, `recent months`. */
export const recentStretch = ({ amount: exact, amountOf, unitsIn, unitOf, unitFactor }: TimeVocabulary): Pattern => ({
  name: 'recent-stretch',
  expression: words(
    `(?:the |these |our |its |their )?${DIRECTION}(?: (?:(?<amount>${exact})|few|several|couple of|many|some))? (?<unit>${unitsIn('plural', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century')})(?! ago)`,
  ),
  read({ direction = '', amount, unit: name = '' }, place) {
    const word = direction.toLowerCase()
    if ((word === 'recent' && amount) || place.after?.lemma === 'old') return null
    const count = amount === undefined ? null : amountOf(amount) * unitFactor(name)
    if (count !== null && !(count >= 1)) return null
    if (['hour', 'minute'].includes(unitOf(name)))
      return { resolve: () => ({ kind: 'duration', certainty: 'stated', value: durationValue(count, unitOf(name)) }) }
    const direct = /^(?:next|coming|following|upcoming)$/u.test(word) ? 1 : -1
    return {
      resolve(context) {
        const anchor = anchorOf(direct, word, context)
        if (!anchor.date) return { kind: 'duration', certainty: 'stated', value: durationValue(count, unitOf(name)) }
        if (count === null) {
          const bounds = direct < 0 ? { end: anchor.date } : { start: anchor.date }
          return {
            kind: 'date',
            certainty: 'resolved',
            ...bounds,
            value: direct < 0 ? 'PAST_REF' : 'FUTURE_REF',
            resolution: `${direct < 0 ? 'up to' : 'from'} the ${anchor.name}`,
          }
        }
        const period = stretch(anchor.date, unitOf(name), direct * count)
        return period && resolved(`${direct < 0 ? 'up to' : 'from'} the ${anchor.name}`, period.start, period.end)
      },
    }
  },
})

/** "the following weeks", and "the next weeks" in a story told in the past, count from the date mentioned before. */
function anchorOf(direction: number, word: string, context: Context): { date: Context['reference']; name: string } {
  const anaphoric =
    /^(?:following|previous|preceding)$/u.test(word) || (direction > 0 && word === 'next' && context.tense === 'past')
  const mention = anaphoric ? (lastMention(context, 'day') ?? lastMention(context, 'year')) : null
  return mention
    ? { date: mention, name: 'date mentioned before' }
    : { date: context.reference, name: context.referenceName }
}
