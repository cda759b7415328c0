import { dayNumber, type FullDate } from '../calendar.ts'
import { feasts } from '../feasts.ts'
import { resolved, stated, words, type Pattern } from '../candidate.ts'
import { byReference, type Context } from '../context.ts'
import { isInOtherName } from '../guards.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/** `Christmas`, `New Year's Eve`, `Good Friday 2019`, `last Thanksgiving`: the nearest one that fits the tense. */
export function festival({ lexicon }: TimeVocabulary): Pattern {
  const { source, dayOf } = feasts(lexicon)
  return {
    name: 'festival',
    expression: words(`(?:(?<direction>last|this|next) )?(?<feast>${source})(?: (?:of )?(?<year>${YEAR}))?`),
    read({ direction, feast = '', year }, place) {
      if (!isCapitalised(feast) || lexicon.words('nounAfterFeast').has(place.after?.text.toLowerCase() ?? ''))
        return null
      if (!year && !direction && isInOtherName(place)) return null
      return {
        joins: true,
        resolve(context) {
          if (year) return stated(dayOf(feast, Number(year)))
          const date = nearest((of) => dayOf(feast, of), direction?.toLowerCase(), context)
          return date && resolved(`year ${byReference(context)}`, date)
        },
      }
    },
  }
}

function nearest(
  dayIn: (year: number) => FullDate,
  direction: string | undefined,
  { reference, tense }: Context,
): FullDate | null {
  if (!reference) return null
  const { year, month = 6, day = 15 } = reference
  const today = dayNumber({ year, month, day })
  const dates = [-1, 0, 1].map((step) => dayIn(year + step))
  const before = dates.filter((date) => dayNumber(date) <= today).at(-1) ?? null
  const after = dates.find((date) => dayNumber(date) >= today) ?? null
  if (direction === 'last') return before
  if (direction === 'next') return after
  if (direction === 'this') return dayIn(year)
  if (tense === 'past') return before
  if (tense === 'future') return after
  if (!before || !after) return before ?? after
  return today - dayNumber(before) < dayNumber(after) - today ? before : after
}
