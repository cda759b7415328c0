import { oneOf } from '../alternatives.ts'
import { resolved, words, type Pattern, type Resolution } from '../candidate.ts'
import { BY_MENTION, byReference, lastMention, type Context } from '../context.ts'
import { type Unit, unitAt } from '../units.ts'
import { weekendMeant } from '../weekdays.ts'
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
      resolve: (context) => sameUnit(kind, context),
    }
  },
})

function sameUnit(unit: Unit, context: Context): Resolution | null {
  const mention =
    unit !== 'weekend' && context.tense === 'past' && context.mentions[0]?.sentence === context.sentence.index
      ? lastMention(context, unit === 'month' ? 'month' : unit === 'day' || unit === 'week' ? 'day' : 'year')
      : null
  const date = mention ?? context.reference
  const period = unit === 'weekend' ? weekendMeant(context) : date && unitAt(date, unit)
  return period && resolved(mention ? BY_MENTION : byReference(context), period.start, period.end)
}
