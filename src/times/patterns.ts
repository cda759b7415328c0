import type { Pattern } from './candidate.ts'
import { ago, longAgo } from './patterns/ago.ts'
import { anaphoricUnit } from './patterns/anaphoric-unit.ts'
import { century } from './patterns/century.ts'
import { twelveHourClock, twentyFourHourClock } from './patterns/clock.ts'
import { dayOfMonth } from './patterns/day-of-month.ts'
import { decade } from './patterns/decade.ts'
import { deicticDay } from './patterns/deictic-day.ts'
import { deicticUnit } from './patterns/deictic-unit.ts'
import { definiteUnit } from './patterns/definite-unit.ts'
import { directedMonth } from './patterns/directed-month.ts'
import { bareDuration, duration, longDuration } from './patterns/duration.ts'
import { festival } from './patterns/festival.ts'
import { every, frequencyAdverb, weekdays } from './patterns/frequency.ts'
import { halfAndQuarter } from './patterns/half-and-quarter.ts'
import { later } from './patterns/later.ts'
import { month } from './patterns/month.ts'
import { monthsOfYear } from './patterns/months-of-year.ts'
import { namedPeriod } from './patterns/named-period.ts'
import { isoDate, slashDate } from './patterns/numeric-date.ts'
import { recentStretch } from './patterns/recent-stretch.ts'
import { reference } from './patterns/reference.ts'
import { season } from './patterns/season.ts'
import { shortYearDates } from './patterns/short-year.ts'
import { sinceThen } from './patterns/since-then.ts'
import { weekday } from './patterns/weekday.ts'
import { hyphenatedYear, year } from './patterns/year.ts'
import { yearSpan } from './patterns/year-span.ts'
import type { TimeVocabulary } from './vocabulary.ts'

/** Every way to write a time. The longest match wins; of two equally long ones, the one listed first. */
export const patternsOf = (vocabulary: TimeVocabulary): readonly Pattern[] => [
  namedPeriod(vocabulary),
  isoDate,
  slashDate,
  ...shortYearDates(vocabulary),
  ...dayOfMonth(vocabulary),
  festival(vocabulary),
  directedMonth(vocabulary),
  month(vocabulary),
  weekday(vocabulary),
  deicticDay(vocabulary),
  twelveHourClock(vocabulary),
  twentyFourHourClock(vocabulary),
  halfAndQuarter(vocabulary),
  monthsOfYear(vocabulary),
  season(vocabulary),
  century(vocabulary),
  decade(vocabulary),
  yearSpan,
  hyphenatedYear,
  year(vocabulary),
  ago(vocabulary),
  longAgo,
  later(vocabulary),
  deicticUnit(vocabulary),
  definiteUnit(vocabulary),
  anaphoricUnit(vocabulary),
  sinceThen,
  recentStretch(vocabulary),
  every(vocabulary),
  frequencyAdverb(vocabulary),
  weekdays(vocabulary),
  duration(vocabulary),
  bareDuration(vocabulary),
  longDuration(vocabulary),
  reference(vocabulary),
]
