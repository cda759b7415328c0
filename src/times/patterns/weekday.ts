import { isCapitalised } from '../../syntax/capitalised.ts'
import { oneOf } from '../alternatives.ts'
import { addDays, weekdayOf, type FullDate } from '../calendar.ts'
import { calendarReading } from '../calendar-words.ts'
import { sameWeekday, weekdayBack, weekdayFrom, weekdayFromMention } from '../weekdays.ts'
import { resolved, words, type Pattern, type Reading, type Resolution } from '../candidate.ts'
import { byReference, referenceDay, type Context } from '../context.ts'
import { isInOtherName, modifiesNoun } from '../guards.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const DIRECTION =
  'last|a|any|next|this|this coming|the coming|coming|this past|past|(?:the )?(?:following|next|previous|preceding)|the same|that same|that'

/** `Tuesday`, `Monday night`, `last Friday`, `next Sunday afternoon`, `the following Monday`; not the Sunday Times. */
export const weekday = (vocabulary: TimeVocabulary): Pattern => ({
  name: 'weekday',
  expression: words(
    `(?:(?<direction>${DIRECTION}) )?(?:(?:early|late) )?(?<weekday>${vocabulary.weekday})(?: (?:late )?(?<part>${vocabulary.dayPart}|${oneOf(vocabulary.lexicon.table('clockName').keys())}))?`,
  ),
  read({ direction, weekday: name = '', part }, place) {
    if (!isCapitalised(name) || isInOtherName(place)) return null
    const number = vocabulary.weekdayNumber(name)
    const time = part ? timeOfPart(part, vocabulary) : undefined
    const plain = calendarReading({ weekday: number, ...(time ? { time } : {}) })
    if (/^(?:an?|any)$/iu.test(direction ?? ''))
      return modifiesNoun(place.after) ? { ...plain, skip: (direction ?? '').length + 1 } : habitual(number)
    if (!direction) return plain
    return directed(direction.toLowerCase(), number, time)
  },
})

/** Noon, the midnight that ends the day, or a part of the day. */
function timeOfPart(part: string, { lexicon, dayPartCode }: TimeVocabulary): string | undefined {
  const hour = lexicon.table('clockName').get(part.toLowerCase())
  return hour === undefined ? dayPartCode(part) : hour === 0 ? 'T24:00' : `T${hour}:00`
}

/** "on a Monday": any such day. */
const habitual = (weekday: number): Reading => ({
  resolve: () => ({ kind: 'set', certainty: 'stated', value: `XXXX-WXX-${weekday}` }),
})

const directed = (direction: string, weekday: number, time: string | undefined): Reading => ({
  joins: true,
  resolve(context) {
    const resolution = resolveDirected(direction, weekday, context)
    return resolution && time ? { ...resolution, time } : resolution
  },
})

function resolveDirected(direction: string, weekday: number, context: Context): Resolution | null {
  const step = /following|the next/u.test(direction) ? 1 : /previous|preceding/u.test(direction) ? -1 : 0
  const counted =
    step !== 0
      ? weekdayFromMention(weekday, step, context)
      : /^that|same/u.test(direction)
        ? sameWeekday(weekday, context)
        : null
  if (counted) return counted
  const today = referenceDay(context)
  return today && resolved(`weekday ${byReference(context)}`, fromReference(direction, weekday, today, context))
}

function fromReference(direction: string, weekday: number, today: FullDate, { tense }: Context): FullDate {
  if (/last|past|previous|preceding|that|same/u.test(direction)) return weekdayBack(today, weekday, 1)
  if (/coming|following/u.test(direction)) return weekdayFrom(today, weekday, 1)
  if (/next/u.test(direction)) return addDays(today, 7 - weekdayOf(today) + weekday)
  return tense === 'past' ? weekdayBack(today, weekday, 0) : weekdayFrom(today, weekday, 0)
}
