import { isFull, weekdayOf, type PartialDate, type Period } from '../calendar.ts'
import { resolved, words, type Pattern, type Resolution } from '../candidate.ts'
import { byReference, type Context } from '../context.ts'
import { stretch, type Unit, unitAt } from '../units.ts'
import { fromMention } from './anaphoric-unit.ts'
import type { TimeVocabulary } from '../vocabulary.ts'
import { weekendMeant } from '../weekdays.ts'

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
        if (anchored && context.tense === 'past' && context.mentions.length > 0) return fromMention(unit, 1, context)
        if (!context.reference) return null
        return rolling ? upTo(context.reference, unit, context) : at(context.reference, unit, word, context)
      },
    }
  },
})

function upTo(reference: PartialDate, unit: Unit, context: Context): Resolution | null {
  const period = stretch(reference, unit, -1)
  return period && resolved(`up to the ${context.referenceName}`, period.start, period.end)
}

function at(reference: PartialDate, unit: Unit, direction: string, context: Context): Resolution | null {
  const offset = OFFSETS.get(direction) ?? 0
  const period = unit === 'weekend' ? weekendAt(reference, direction, offset, context) : unitAt(reference, unit, offset)
  return period && resolved(byReference(context), period.start, period.end)
}

/** "the coming weekend" closes the week that it is said in, unless that is over. */
function weekendAt(reference: PartialDate, direction: string, offset: number, context: Context): Period | null {
  if (offset === 0) return weekendMeant(context)
  const closesWeek = direction.endsWith('coming') && isFull(reference) && weekdayOf(reference) < 6
  return unitAt(reference, 'weekend', closesWeek ? 0 : offset)
}
