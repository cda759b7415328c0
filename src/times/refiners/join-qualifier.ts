import { table } from '../../model/index.ts'
import { dayNumber, firstDay, lastDay, type PartialDate } from '../calendar.ts'
import type { Candidate, Resolution } from '../candidate.ts'
import { BY_MENTION, type Context } from '../context.ts'
import type { Refiner } from './refiner.ts'

const QUALIFIER =
  /(?:^|[^\p{L}\p{N}])(?<words>(?:the )?(?:very )?(?:(?<part>early|late|earlier|later)(?: (?:in|on|part of))?|(?<middle>mid)|(?<noun>middle|beginning|start|end|turn|latter part|close) of)(?: the)?[ -])$/iu
const NAMES = table<NonNullable<Resolution['part']>>({ early: 'early', beginning: 'early', start: 'early', turn: 'early',
  late: 'late', 'latter part': 'late', end: 'late', close: 'late', mid: 'middle', middle: 'middle' }) // prettier-ignore

/** Which part of a time is meant: "early 2019", "mid-August", "the end of last year", "earlier this month". The value stays that of the whole. */
export const joinQualifier: Refiner = (candidates, reading) =>
  candidates.map((candidate) => {
    if (candidate.clock) return candidate
    const match = QUALIFIER.exec(reading.text.slice(Math.max(candidate.start - 40, 0), candidate.start))
    const { words = '', part: word, middle, noun } = match?.groups ?? {}
    const part = word ?? middle ?? noun ?? ''
    const start = candidate.start - words.length
    if (!match || candidates.some((other) => other !== candidate && other.end > start && other.start < candidate.start))
      return candidate
    return { ...candidate, start, resolve: (context) => qualified(candidate, part.toLowerCase(), context) }
  })

function qualified(candidate: Candidate, part: string, context: Context): Resolution | null {
  const resolution = candidate.resolve(context)
  if (resolution?.kind !== 'date') return resolution
  const name = NAMES.get(part)
  if (name)
    return { ...resolution, part: name, resolution: [`${name} part`, resolution.resolution].filter(Boolean).join(', ') }
  return sideOfReference(resolution, part === 'earlier', context)
}

const isWithin = (date: PartialDate, start: PartialDate, end: PartialDate): boolean =>
  dayNumber(lastDay(date)) >= dayNumber(firstDay(start)) && dayNumber(firstDay(date)) <= dayNumber(lastDay(end))

/** "earlier this year" ends, "later this year" begins with the day it is said; "later that year" is said of another time. */
function sideOfReference(resolution: Resolution, before: boolean, { reference, referenceName }: Context): Resolution {
  const words = [resolution.resolution, `${before ? 'up to' : 'from'} the ${referenceName}`].filter(Boolean).join(', ')
  if (resolution.resolution === BY_MENTION) return resolution
  if (!reference || !resolution.start || !resolution.end || !isWithin(reference, resolution.start, resolution.end))
    return resolution
  return { ...resolution, narrowed: before ? { end: reference } : { start: reference }, resolution: words }
}
