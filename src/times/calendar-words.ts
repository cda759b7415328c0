import { resolved, stated, type Calendar, type Reading, type Resolution } from './candidate.ts'
import { addDays, isFull, isValid, weekdayOf, type PartialDate } from './calendar.ts'
import { byReference, type Context } from './context.ts'
import { resolveWeekday } from './weekdays.ts'
import { nearestYear, yearOfStory } from './year-of-date.ts'

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
