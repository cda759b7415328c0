import { resolved, stated, type Calendar, type Reading, type Resolution } from './candidate.ts'
import {
  addDays,
  dayNumber,
  firstDay,
  isFull,
  isValid,
  lastDay,
  weekdayOf,
  type FullDate,
  type PartialDate,
} from './calendar.ts'
import { BY_MENTION, byReference, lastMention, referenceDay, type Context } from './context.ts'

/** Days by which a date may contradict the tense before another year is taken: plans slip, and newspapers look back. */
const TENSE_SLACK = 45

export const calendarReading = (calendar: Calendar): Reading => ({
  calendar,
  joins: true,
  resolve: (context) => withTime(resolveCalendar(calendar, context), calendar.time),
})

const withTime = (resolution: Resolution | null, time: string | undefined): Resolution | null =>
  resolution && time ? { ...resolution, time } : resolution

function resolveCalendar(calendar: Calendar, context: Context): Resolution | null {
  const { year, month, day } = calendar
  if (calendar.within) return resolveWithin(calendar, calendar.within, context)
  if (year !== undefined) return dated(calendar, year, (start, end) => stated(start, end))
  if (month === undefined) return calendar.weekday ? resolveWeekday(calendar.weekday, context) : null
  const story = yearOfStory(calendar, context)
  if (story !== null)
    return dated(calendar, story, (start, end) => ({
      ...resolved('year from the date mentioned before', start, end),
      inStory: true,
    }))
  const near = nearestYear(calendar, context)
  if (near !== null)
    return dated(calendar, near, (start, end) => resolved(`year from the ${context.referenceName}`, start, end))
  return {
    kind: 'date',
    certainty: 'stated',
    value: `XXXX-${pad(month)}${day ? `-${pad(day)}` : ''}`,
    resolution: 'year not known',
  }
}

const pad = (value: number): string => String(value).padStart(2, '0')

function dated(
  { month, day, lastDay: last }: Calendar,
  year: number,
  make: (start: PartialDate, end: PartialDate) => Resolution,
): Resolution | null {
  const start: PartialDate = { year, ...(month ? { month } : {}), ...(month && day ? { day } : {}) }
  const end = last && month ? { year, month, day: last } : start
  return isValid(start) && isValid(end) && (last === undefined || last >= (day ?? 0)) ? make(start, end) : null
}

function resolveWithin(calendar: Calendar, within: Reading, context: Context): Resolution | null {
  const frame = within.resolve(context)
  if (!frame?.start || !frame.end) return null
  if (calendar.month) {
    return dated(calendar, frame.start.year, (start, end) =>
      resolved(frame.resolution ?? byReference(context), start, end),
    )
  }
  if (!isFull(frame.start) || !calendar.weekday) return null
  return resolved(
    `weekday of ${frame.resolution ?? 'that week'}`,
    addDays(frame.start, calendar.weekday - weekdayOf(frame.start)),
  )
}

/** A weekday alone: the last one before or on the reference day, or the next one where the clause looks ahead. */
function resolveWeekday(weekday: number, context: Context): Resolution | null {
  const day = referenceDay(context)
  if (!day) return null
  const ahead = context.tense === 'future' || (context.tense === 'present' && context.adverbial)
  return ahead
    ? resolved(`next such weekday ${byReference(context)}`, weekdayFrom(day, weekday, 0))
    : resolved(`last such weekday ${byReference(context)}`, weekdayBack(day, weekday, 0))
}

/** The first such weekday at least `gap` days after the day. */
export const weekdayFrom = (day: FullDate, weekday: number, gap: number): FullDate =>
  addDays(day, gap + ((weekday - weekdayOf(addDays(day, gap)) + 7) % 7))

/** The last such weekday at least `gap` days before the day. */
export const weekdayBack = (day: FullDate, weekday: number, gap: number): FullDate =>
  addDays(day, -gap - ((weekdayOf(addDays(day, -gap)) - weekday + 7) % 7))

/** The year of a story told in the past ("arrested in March 2012. In May, …"): that of the date it has just given, or the year after. */
function yearOfStory(calendar: Calendar, context: Context): number | null {
  const { reference, sentence, mentions, tense } = context
  const mention = mentions[0]
  if (!mention?.stated || mention.block !== sentence.block || !(tense === 'past' || reference === null)) return null
  const distance = sentence.index - mention.sentence
  if (distance > 1 || (distance === 1 && mention.start.month === undefined)) return null
  const year = mention.end.year
  if (reference?.year === year) return year
  const date = { year, month: calendar.month ?? 1, ...(calendar.day ? { day: calendar.day } : {}) }
  if (!isValid(date)) return null
  const later = mention.start.month !== undefined && dayNumber(lastDay(date)) < dayNumber(firstDay(mention.start))
  const chosen = later ? year + 1 : year
  return reference && chosen > reference.year ? null : chosen
}

/** The year that brings a month or day nearest to the reference, unless the tense contradicts it by far. */
export function nearestYear(calendar: Calendar, context: Context): number | null {
  const reference = context.reference ?? lastMention(context, 'year')
  if (!reference) return null
  const { month, day } = calendar
  if (month === undefined || (reference.month === undefined && calendar.weekday === undefined)) return reference.year
  const today = dayNumber(firstDay(reference))
  const years = [reference.year, reference.year - 1, reference.year + 1].flatMap((year) => {
    const date: PartialDate = { year, month, ...(day ? { day } : {}) }
    if (!isValid(date)) return []
    const distance =
      Math.min(Math.max(dayNumber(firstDay(date)) - today, 0), 1e6) || Math.min(dayNumber(lastDay(date)) - today, 0)
    const fits = !calendar.weekday || (isFull(date) && weekdayOf(date) === calendar.weekday)
    return [{ year, distance, fits }]
  })
  const fitting = years.some(({ fits }) => fits) ? years.filter(({ fits }) => fits) : years
  const contradicts = (distance: number): boolean =>
    (context.tense === 'past' && distance > TENSE_SLACK) || (context.tense === 'future' && distance < -TENSE_SLACK)
  fitting.sort(
    (a, b) =>
      Number(contradicts(a.distance)) - Number(contradicts(b.distance)) || Math.abs(a.distance) - Math.abs(b.distance),
  )
  return fitting[0]?.year ?? null
}

/** "the following Monday", "the previous Friday": counted from the date mentioned last. */
export function weekdayFromMention(weekday: number, direction: 1 | -1, context: Context): Resolution | null {
  const mention = lastMention(context, 'day')
  if (!isFull(mention)) return null
  return resolved(BY_MENTION, direction === 1 ? weekdayFrom(mention, weekday, 1) : weekdayBack(mention, weekday, 1))
}
