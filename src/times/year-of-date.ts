import type { Calendar } from './candidate.ts'
import { dayNumber, firstDay, isFull, isValid, lastDay, weekdayOf, type PartialDate } from './calendar.ts'
import { lastMention, type Context } from './context.ts'

/** Days by which a date may contradict the tense before another year is taken: plans slip, and newspapers look back. */
const TENSE_SLACK = 45
/** What a verb dates has happened, or is to come, give or take the time zone and a publication date that is not the writing's. */
const ADVERBIAL_SLACK = 3

/** The year of a story told in the past ("arrested in March 2012. In May, …"): that of the date it has just given, or the year after. */
export function yearOfStory(calendar: Calendar, context: Context): number | null {
  const { reference, sentence, mentions, tense } = context
  const mention = mentions[0]
  if (!mention?.stated || mention.block !== sentence.block || !(tense === 'past' || reference === null)) return null
  const isYear = mention.start.month === undefined
  const distance = sentence.index - mention.sentence
  if (distance > 1 || (distance === 1 && (isYear || !mention.isForeground))) return null
  if (reference && distance === 0 && isYear && context.isOfOtherClause(mention.token)) return null
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
    const distance = Math.max(dayNumber(firstDay(date)) - today, 0) + Math.min(dayNumber(lastDay(date)) - today, 0)
    const fits = !calendar.weekday || (isFull(date) && weekdayOf(date) === calendar.weekday)
    return [{ year, distance, fits }]
  })
  const fitting = years.some(({ fits }) => fits) ? years.filter(({ fits }) => fits) : years
  const slack = context.adverbial ? ADVERBIAL_SLACK : TENSE_SLACK
  // "comes into force in March": as of weekdays, a present tense looks ahead
  const isAhead = context.tense === 'future' || (context.tense === 'present' && context.adverbial)
  const contradicts = (distance: number): boolean =>
    (context.tense === 'past' && distance > slack) ||
    (isAhead && distance < -(context.isToldBefore ? TENSE_SLACK : slack))
  fitting.sort(
    (a, b) =>
      Number(contradicts(a.distance)) - Number(contradicts(b.distance)) || Math.abs(a.distance) - Math.abs(b.distance),
  )
  return fitting[0]?.year ?? null
}
