import { dayOf } from '../../model/day.ts'
import type { Statement } from '../../model/index.ts'
import { publishedOf, type Told } from './told.ts'

/** A statement in time; days are `YYYY-MM-DD`. */
export interface Moment {
  readonly statement: Statement
  /** The first and the last day that its time may mean, where it tells one. */
  readonly begins?: string
  readonly ends?: string
  /** When its article was published, where that is known. */
  readonly published?: string
}

/** Days that a time may mean; those that only the tense tells are none. */
function daysOf({ time }: Statement): Pick<Moment, 'begins' | 'ends'> {
  if (time === null || time.certainty === 'implied') return {}
  const begins = time.start === undefined ? null : dayOf(time.start, 'first')
  const ends = time.end === undefined ? null : dayOf(time.end, 'last')
  return { ...(begins === null ? {} : { begins }), ...(ends === null ? {} : { ends }) }
}

const LATEST = '9999-12-31'

/** In the order of what happened, and where that is not told, of what was published; else as they were. */
const inTime = (a: Moment, b: Moment): number => {
  const [first, second] = [a, b].map(({ begins, ends, published }) => begins ?? ends ?? published ?? LATEST) as [
    string,
    string,
  ]
  return first < second ? -1 : first > second ? 1 : 0
}

/** All statements in time, those without one by their article. */
export function momentsOf(told: Told): Moment[] {
  return told.statements
    .map((statement): Moment => {
      const published = publishedOf(told, statement)
      return { statement, ...daysOf(statement), ...(published === undefined ? {} : { published }) }
    })
    .sort(inTime)
}

/** The statements that tell their time. */
export const timelineOf = (told: Told): Moment[] =>
  momentsOf(told).filter(({ begins, ends }) => begins !== undefined || ends !== undefined)

/** How many statements tell of a stretch of time, and how many events they are about. */
export interface Count {
  /** `2025`, `2025-07` or `2025-07-28`. */
  readonly period: string
  readonly statements: number
  readonly events: number
}

export type Period = 'year' | 'month' | 'day'
const LENGTHS = { year: 4, month: 7, day: 10 } as const

/** Statements and their events by when they begin, the earliest first. */
export function countsOf({ statements }: Told, period: Period): Count[] {
  const groups = new Map<string, { statements: number; events: Set<string> }>()
  for (const statement of statements) {
    const key = daysOf(statement).begins?.slice(0, LENGTHS[period])
    if (key === undefined) continue
    const group = groups.get(key) ?? { statements: 0, events: new Set() }
    group.statements += 1
    if (statement.event !== undefined) group.events.add(statement.event)
    groups.set(key, group)
  }
  return [...groups]
    .map(([key, { statements: count, events }]) => ({ period: key, statements: count, events: events.size }))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
}
