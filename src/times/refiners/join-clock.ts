import type { Candidate } from '../candidate.ts'
import type { Refiner } from './refiner.ts'
import { joinNeighbours } from './neighbours.ts'

const DAYS = new Set([
  'weekday',
  'month-day',
  'day-month',
  'deictic-day',
  'iso-date',
  'slash-date',
  'festival',
  'anaphoric-unit',
])

/** A day and a time of day: "Tuesday at 3 p.m.", "10:30 am on July 28". */
export const joinClock: Refiner = (candidates, reading) =>
  joinNeighbours(candidates, reading, (left, right, between) => {
    if (right.clock && isDay(left) && /^,? (?:at |around |about |by )?(?:about |around )?$/u.test(between))
      return onDay(left, right, right.clock, left, right)
    if (left.clock && isDay(right) && /^,? (?:on )?(?:the )?$/u.test(between))
      return onDay(right, left, left.clock, left, right)
    return null
  })

const isDay = ({ pattern, frame }: Candidate): boolean =>
  DAYS.has(pattern.split(' ')[0] ?? '') && (frame === undefined || frame === 'day')

const onDay = (day: Candidate, clock: Candidate, time: string, left: Candidate, right: Candidate): Candidate => ({
  pattern: `${day.pattern} at ${clock.pattern}`,
  start: left.start,
  end: right.end,
  joins: true,
  otherwise: [left, right],
  resolve(context) {
    const resolution = day.resolve(context)
    return resolution?.start ? { ...resolution, time } : null
  },
})
