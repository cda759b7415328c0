import type { Token } from '../../model/index.ts'
import type { PartialDate } from '../calendar.ts'
import { resolved, stated, words, type Pattern } from '../candidate.ts'
import { byReference, lastMention, type Context } from '../context.ts'
import { partOf } from '../units.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'

const OF_YEAR = `(?:,? ?(?:of |in )?(?:(?:fiscal )?(?<year>${YEAR})|(?<deictic>this year|last year|next year|the year|that year)))?`

/** `the third quarter`, `Q3 2020`, `first half of 2019`, `the second quarter of last year`; the calendar year's, not a match's second half. */
export const halfAndQuarter = ({ ordinalTo, ordinalOf, lexicon }: TimeVocabulary): Pattern => ({
  name: 'half-and-quarter',
  expression: words(
    `(?:(?:the )?(?<ordinal>${ordinalTo(4)})[- ](?<part>half|quarter)|(?<mark>[QH])(?<number>[1-4]))(?: (?:results|earnings)(?= of))?${OF_YEAR}`,
  ),
  read({ ordinal, part, mark, number, year, deictic }, { after, before }) {
    const isOfMatch = (token: Token | undefined): boolean => lexicon.words('matchNoun').has(token?.lemma ?? '')
    const which = ordinal ? ordinalOf(ordinal) : Number(number)
    const kind = part?.toLowerCase() === 'half' || mark?.toUpperCase() === 'H' ? 'half' : 'quarter'
    if (which > (kind === 'half' ? 2 : 4) || (kind === 'half' && !year && !deictic)) return null
    if (mark && !year && !deictic && !/^(?:in|for|during|since|by|of|from)$/iu.test(before?.text ?? '')) return null
    if (kind === 'quarter' && !year && !deictic && (after?.lemma === 'of' || isOfMatch(after) || isOfMatch(before)))
      return null
    return {
      joins: true,
      resolve(context) {
        const date = year ? { year: Number(year) } : yearMeant(deictic, which, context)
        if (!date) return null
        const { start, end } = partOf({ start: date, end: date }, kind, which)
        return year ? stated(start, end) : resolved(`year ${byReference(context)}`, start, end)
      },
    }
  },
})

/** Without a year that is said, the last such quarter that has begun, or the one that is running or to come where the clause looks ahead. */
function yearMeant(deictic: string | undefined, which: number, context: Context): PartialDate | null {
  const { reference, tense } = context
  const word = deictic?.toLowerCase() ?? ''
  if (word.startsWith('that')) return lastMention(context, 'year')
  if (!reference) return null
  if (word) return { year: reference.year + (word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : 0) }
  const over = which * 3 < (reference.month ?? 12)
  const begun = (which - 1) * 3 < (reference.month ?? 12)
  if (tense === 'future') return { year: reference.year + (over ? 1 : 0) }
  return { year: reference.year - (begun ? 0 : 1) }
}
