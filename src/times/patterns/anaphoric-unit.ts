import { oneOf } from '../alternatives.ts'
import type { Precision } from '../calendar.ts'
import { resolved, words, type Pattern, type Resolution } from '../candidate.ts'
import { BY_MENTION, lastMention, type Context } from '../context.ts'
import { type Unit, unitAt } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const PRECISION: Partial<Record<Unit, Precision>> = {
  day: 'day',
  week: 'day',
  weekend: 'day',
  month: 'month',
  quarter: 'month',
}
/** Else it is counted from what follows: "the day before he left". */
const NOTHING_FOLLOWS = '(?! (?:to|the|that|he|she|they|it|we|I|an?|his|her|their|its|yesterday|tomorrow|[0-9]))'

/** `the following day`, `the next morning`, `the previous year`, `that month`, `the same week`, `the year before`, `the day after`. */
export const anaphoricUnit = ({ unitsIn, dayPartCode, unitOf, lexicon }: TimeVocabulary): Pattern => ({
  name: 'anaphoric-unit',
  expression: words(
    `(?<step>the following|the next|the previous|the preceding|the prior|(?:that|the|this)(?: very)? same|that)(?: very)? (?<unit>${oneOf(lexicon.table('dayPart').keys())}|${unitsIn('singular', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century')})`,
    `the (?<other>${unitsIn('singular', 'day', 'night', 'week', 'weekend', 'month', 'year', 'decade', 'century')}) (?<side>before|after|earlier|later|prior)${NOTHING_FOLLOWS}`,
  ),
  read({ step, unit, other, side }, place) {
    const word = (unit ?? other ?? '').toLowerCase()
    const part = dayPartCode(word)
    const kind = part ? 'day' : unitOf(word)
    const offset = offsetOf(`${step ?? ''}${side ?? ''}`.toLowerCase())
    if (step?.toLowerCase() === 'that' && !isAdverbial(place.before?.upos)) return null
    return {
      joins: true,
      frame: kind,
      resolve(context) {
        const found = fromMention(kind, offset, context)
        return part && found.start ? { ...found, time: part } : found
      },
    }
  },
})

const offsetOf = (words: string): number =>
  /following|next|after|later/u.test(words) ? 1 : /previous|preceding|prior|before|earlier/u.test(words) ? -1 : 0

/** "that day" opens a clause or follows a preposition or comma when it is a time, not after a verb ("said that day care …"). */
const isAdverbial = (before: string | undefined): boolean => before !== 'VERB' && before !== 'AUX' && before !== 'SCONJ'

/** The unit of the calendar that many after the one which holds the date mentioned last. */
export function fromMention(unit: Unit, offset: number, context: Context): Resolution {
  const mention = lastMention(context, PRECISION[unit] ?? 'year')
  const period = mention && unitAt(mention, unit, offset)
  if (period)
    return resolved(
      offset === 0 ? BY_MENTION : `${offset > 0 ? 'after' : 'before'} the date mentioned before`,
      period.start,
      period.end,
    )
  const value =
    { day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX' }[unit as string] ?? 'XXXX'
  return { kind: 'date', certainty: 'stated', value, resolution: 'no date before it that it could count from' }
}
