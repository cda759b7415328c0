import { oneOf } from '../alternatives.ts'
import { resolved, words, type Pattern, type Resolution } from '../candidate.ts'
import { BY_MENTION, byReference, lastMention, type Context } from '../context.ts'
import { type Unit, unitAt } from '../units.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** `the end of the year`, `later in the week`, `over the weekend`: the unit that holds the date mentioned last, else the day of reference. */
export const definiteUnit = ({ unitsIn, unitOf, lexicon }: TimeVocabulary): Pattern => ({
  name: 'definite-unit',
  expression: words(
    `(?<=\\b${oneOf(lexicon.words('partOfTime'))} (?:of|in) )the (?<unit>${unitsIn('singular', 'day', 'week', 'weekend', 'month', 'year', 'decade', 'century')})`,
    `(?<=\\b(?:over|during|throughout|on|at|through|by|for|of) )the (?<weekend>${unitsIn('singular', 'weekend')})`,
  ),
  read({ unit, weekend }, { after }) {
    const kind = unitOf(unit ?? weekend ?? '')
    if (after && /^(?:of|in|for|before|after|that|when)$/iu.test(after.text)) return null
    return {
      joins: true,
      frame: kind,
      resolve: (context) => (kind === 'weekend' ? weekendOf(context) : sameUnit(kind, context)),
    }
  },
})

function sameUnit(unit: Unit, context: Context): Resolution | null {
  const mention =
    context.tense === 'past' && context.mentions[0]?.sentence === context.sentence.index
      ? lastMention(context, unit === 'month' ? 'month' : unit === 'day' || unit === 'week' ? 'day' : 'year')
      : null
  const date = mention ?? context.reference
  const period = date && unitAt(date, unit)
  return period && resolved(mention ? BY_MENTION : byReference(context), period.start, period.end)
}

/** Of what is past, the weekend before the week that is running, unless it has begun; else the one at its end. */
function weekendOf(context: Context): Resolution | null {
  const { reference, tense } = context
  const mention = tense === 'past' ? lastMention(context, 'day') : null
  const near = mention && unitAt(mention, 'weekend')
  if (near && context.mentions[0]?.start.day === near.start.day) return resolved(BY_MENTION, near.start, near.end)
  const current = reference && unitAt(reference, 'weekend')
  if (!reference || !current) return null
  const begun = reference.month === current.start.month && (reference.day ?? 0) >= (current.start.day ?? 0)
  const period = tense === 'past' && !begun ? unitAt(reference, 'weekend', -1) : current
  return period && resolved(byReference(context), period.start, period.end)
}
