import { dayNumber, firstDay, isFull, type PartialDate } from '../calendar.ts'
import { resolved, words, type Pattern, type Resolution } from '../candidate.ts'
import { BY_MENTION, byReference, lastMention, type Context } from '../context.ts'
import { stretch, type Unit, unitAt } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this past', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['this coming', 1],
])

const DIRECTION = '(?<direction>this past|this coming|this|last|past|current|next|coming)'

/**
 * `this year`, `last week`, `next month`, `the current quarter`, `the coming weekend`, `the past decade`.
 * "last year" is the calendar year before; "the past year" and "the last year" the twelve months up to now.
 */
export const deicticUnit = ({ unitsIn, unitOf }: TimeVocabulary): Pattern => ({
  name: 'deictic-unit',
  expression: words(
    `(?<article>the )?${DIRECTION}(?: (?:calendar|whole|entire))? (?<unit>${unitsIn('singular', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century')})(?:(?<=this ${unitsIn('singular', 'week', 'month', 'quarter', 'year')})s)?(?! ?-)`,
  ),
  read({ article, direction = '', unit: name = '' }) {
    const word = direction.toLowerCase()
    const unit = unitOf(name)
    if (!article && /^(?:past|current|coming)$/u.test(word)) return null
    if (article && word.startsWith('this')) return null
    const rolling = article !== undefined && /^(?:past|last)$/u.test(word) && unit !== 'weekend' && unit !== 'quarter'
    const anchored = article !== undefined && word === 'next'
    return {
      joins: true,
      frame: unit,
      resolve(context) {
        const mentioned = anchored && context.tense === 'past' ? fromMention(unit, context) : null
        if (mentioned) return mentioned
        if (!context.reference) return null
        return rolling
          ? upTo(context.reference, unit, context)
          : at(context.reference, unit, OFFSETS.get(word) ?? 0, context)
      },
    }
  },
})

function fromMention(unit: Unit, context: Context): Resolution | null {
  const mention = lastMention(
    context,
    unit === 'week' || unit === 'weekend' ? 'day' : unit === 'month' || unit === 'quarter' ? 'month' : 'year',
  )
  const period = mention && unitAt(mention, unit, 1)
  return period && resolved(BY_MENTION, period.start, period.end)
}

function upTo(reference: PartialDate, unit: Unit, context: Context): Resolution | null {
  const period = stretch(reference, unit, -1)
  return period && resolved(`up to the ${context.referenceName}`, period.start, period.end)
}

function at(reference: PartialDate, unit: Unit, offset: number, context: Context): Resolution | null {
  const past = unit === 'weekend' && offset === 0 && context.tense === 'past' && isFull(reference)
  const period = unitAt(reference, unit, past && isBeforeSaturday(reference) ? -1 : offset)
  return period && resolved(byReference(context), period.start, period.end)
}

/** "this weekend", said of what is past from Monday to Friday, is the weekend before. */
const isBeforeSaturday = (date: PartialDate): boolean => (((dayNumber(firstDay(date)) + 3) % 7) + 7) % 7 < 5
