import type { Words } from '../../model/index.ts'
import type { PartialDate } from '../calendar.ts'
import { resolved, stated, words, type Pattern, type Place, type Resolution } from '../candidate.ts'
import { byReference, type Context } from '../context.ts'
import { followsTimeCue } from '../guards.ts'
import { YEAR, type TimeVocabulary } from '../vocabulary.ts'

/** `summer 2019`, `the winter of 2013-14`, `last fall`, `this spring`, `next summer`, `in winter`; seasons of the northern half of the earth. */
export const season = ({ season: seasonOf, seasonMonth, lexicon }: TimeVocabulary): Pattern => ({
  name: 'season',
  expression: words(
    `(?:(?<direction>last|this past|this|next|this coming) |(?<article>the ))?(?<season>${seasonOf})(?: months?)?(?:,? (?:of )?(?<year>${YEAR})(?: ?- ?[0-9]{2,4})?)?`,
  ),
  read({ direction, article, season: name = '', year }, place) {
    const month = seasonMonth(name)
    if (!isSeason(name, place, direction !== undefined || year !== undefined, lexicon)) return null
    return {
      joins: true,
      resolve(context) {
        if (year) return stated(...bounds(Number(year), month))
        const found = direction === undefined ? null : yearOf(direction.toLowerCase(), month, context)
        const near = found ?? (article === undefined ? null : nearestYear(month, context))
        return near === null ? recurring(month) : resolved(`year ${byReference(context)}`, ...bounds(near, month))
      },
    }
  },
})

/** "spring", "fall" are also other words: a bare one needs an article or preposition before it, and no noun tag is enough for a verb. */
function isSeason(name: string, place: Place, marked: boolean, lexicon: Words): boolean {
  const own = place.tokens.at(-1)
  const word = place.tokens.find(({ text }) => text.toLowerCase() === name.toLowerCase()) ?? own
  if (!word || word.upos === 'VERB' || word.upos === 'AUX' || word.features['Number'] === 'Plur') return false
  const after = place.after?.text ?? ''
  if (
    place.after?.upos === 'PROPN' ||
    /^(?:of|in|from)$/iu.test(after) ||
    lexicon.words('nounAfterSeason').has(after.toLowerCase())
  )
    return marked && !/^(?:of|from)$/u.test(after)
  return marked || (followsTimeCue(place, lexicon) && place.before?.lemma !== 'to' && place.before?.lemma !== 'of')
}

const bounds = (year: number, month: number): [PartialDate, PartialDate] => [
  { year, month },
  month === 12 ? { year: year + 1, month: 2 } : { year, month: month + 2 },
]

/** "the summer" of a single event: the last that has begun, or the next that has not ended. */
function nearestYear(month: number, { reference, tense }: Context): number | null {
  if (!reference?.month || (tense !== 'past' && tense !== 'future')) return null
  if (tense === 'past') return reference.year - Number(reference.month < month)
  return reference.year + Number(reference.month > month + 2)
}

const recurring = (month: number): Resolution => ({
  kind: 'date',
  certainty: 'stated',
  value: `XXXX-${{ 3: 'SP', 6: 'SU', 9: 'FA' }[month] ?? 'WI'}`,
  resolution: 'year not given',
})

function yearOf(direction: string, month: number, { reference }: Context): number | null {
  if (!reference) return null
  const now = reference.month ?? 6
  if (/next|coming/u.test(direction)) return reference.year + Number(now >= month)
  if (/last|past/u.test(direction)) return reference.year - Number(now <= month + 2)
  return reference.year - (month === 12 && now <= 2 ? 1 : 0)
}
