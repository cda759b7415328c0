import { calendarReading } from '../calendar-words.ts'
import { dayNumber, firstDay, lastDay, type PartialDate } from '../calendar.ts'
import type { Candidate, Reading, Resolution } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Refiner } from './refiner.ts'
import type { ReadingText } from '../reading-text.ts'
import { joinNeighbours } from './neighbours.ts'

const CONNECTIVE = /^ ?(?:,? ?(?:to|-|through|thru|until|till|up to)) ?(?:the )?(?:about )?$/iu

/** From one time to another: "from August 18 to September 2", "2010-2012", "between May and June 1981", "Monday to Friday", "9 a.m. to noon". */
export const joinRange: Refiner = (candidates, reading) =>
  joinNeighbours(candidates, reading, (from, to, between) => {
    if (!from.joins || !to.joins || Boolean(from.clock) !== Boolean(to.clock)) return null
    if (!CONNECTIVE.test(between) && !(/^ and (?:the )?$/iu.test(between) && follows(reading, from, 'between')))
      return null
    return {
      pattern: `${from.pattern} to ${to.pattern}`,
      start: from.start,
      end: to.end,
      otherwise: [from, to],
      resolve: (context) => resolveRange(from, to, context),
    }
  })

const follows = ({ text }: ReadingText, { start }: Candidate, word: string): boolean =>
  new RegExp(`\\b${word} (?:the )?$`, 'iu').test(text.slice(0, start))

function resolveRange(from: Candidate, to: Candidate, context: Context): Resolution | null {
  if (context.movedFrom) return null
  const first = from.resolve(context)
  if (!first) return null
  const last = endOf(to, first, context).resolve(context)
  if (!last) return null
  const parts = [
    { candidate: from, resolution: first },
    { candidate: to, resolution: last },
  ]
  const certainty = first.certainty === 'stated' && last.certainty === 'stated' ? 'stated' : 'resolved'
  if (!first.start || !last.end) {
    const [start, end] = [first.value, last.value]
    return start && end ? { kind: 'date', certainty, value: `${start}/${end}`, parts } : null
  }
  if (isAfter(first.start, last.end)) return null
  const words = [...new Set([first.resolution, last.resolution].filter(Boolean))].join('; ')
  return { kind: 'date', certainty, start: first.start, end: last.end, ...(words ? { resolution: words } : {}), parts }
}

const isAfter = (a: PartialDate, b: PartialDate): boolean => dayNumber(firstDay(a)) > dayNumber(lastDay(b))

/** The second date, with the year of the first where it gives none; a weekday is the next one after the first. */
function endOf(to: Candidate, first: Resolution, context: Context): Reading {
  const { calendar } = to
  if (!calendar || calendar.year !== undefined || calendar.within || !first.start) return to
  if (calendar.month === undefined)
    return {
      ...to,
      resolve: () =>
        to.resolve({
          ...context,
          reference: first.start ?? null,
          referenceName: 'start of the range',
          tense: 'future',
        }),
    }
  const next =
    calendar.month < (first.start.month ?? 1) ||
    (calendar.month === first.start.month && (calendar.day ?? 31) < (first.start.day ?? 1))
  const read = calendarReading({ ...calendar, year: first.start.year + (next ? 1 : 0) })
  return {
    ...read,
    resolve(inContext) {
      const resolution = read.resolve(inContext)
      return resolution && first.certainty !== 'stated'
        ? { ...resolution, certainty: 'resolved', resolution: 'year of the start of the range' }
        : resolution
    },
  }
}
