import type { Token } from '../model/index.ts'
import type { PartialDate } from './calendar.ts'
import type { Context } from './context.ts'
import type { ReadingText } from './reading-text.ts'
import type { Unit } from './units.ts'

/** What a time expression comes to. */
export interface Resolution {
  readonly kind: 'date' | 'duration' | 'set'
  readonly certainty: 'stated' | 'resolved'
  readonly start?: PartialDate
  readonly end?: PartialDate
  /** Given where the bounds do not say it: `P2D`, `PRESENT_REF`, `2010-SU`. */
  readonly value?: string
  /** Time of day, appended to the value of a day: `T15:30`, `TNI`. */
  readonly time?: string
  readonly resolution?: string
  /** True where the year is that of the date before, in a story told in the past. */
  readonly inStory?: boolean
  /** Closer bounds where only a part of the time is meant: "earlier this year"; the value stays that of the whole. */
  readonly narrowed?: { readonly start?: PartialDate; readonly end?: PartialDate }
  /** Which part of the time is meant: "before the end of the year" is within the year. */
  readonly part?: 'early' | 'middle' | 'late'
  /** True where it happened then, and is told not to have happened before: "did not meet until Monday". */
  readonly awaited?: boolean
  readonly parts?: readonly { readonly candidate: Candidate; readonly resolution: Resolution }[]
}

/** A date as far as its words give it. */
export interface Calendar {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Last day of a range of days within the month: "July 28 to 29". */
  readonly lastDay?: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
  /** Time of day in TIMEX3: `TNI`, `T15:30`. */
  readonly time?: string
  /** "this year", "last week" next to it. */
  readonly within?: Reading
}

/** What a pattern makes of the words it matched. */
export interface Reading {
  /** Given where the expression is a date of the calendar, so that others may lend it a year or a range its end. */
  readonly calendar?: Calendar
  /** Given where the expression is a time of day only. */
  readonly clock?: string
  /** Unit of the calendar it names, where another date may be counted within it: "Tuesday last week", "March this year". */
  readonly frame?: Unit
  /** Characters at the start of the match that are not part of the expression. */
  readonly skip?: number
  /** True where it may begin or end a range: "from spring to autumn". */
  readonly joins?: boolean
  /** Its value; null where nothing that is known resolves it. */
  resolve(context: Context): Resolution | null
}

/** Words that are probably a time expression; offsets count in the reading text. */
export interface Candidate extends Reading {
  readonly pattern: string
  readonly start: number
  readonly end: number
  /** Read instead where this candidate comes to nothing. */
  readonly otherwise?: readonly Candidate[]
}

/** Where a pattern matched. */
export interface Place {
  readonly reading: ReadingText
  readonly start: number
  readonly end: number
  /** Tokens of the match. */
  readonly tokens: readonly Token[]
  /** Token before and after the match. */
  readonly before: Token | undefined
  readonly after: Token | undefined
}

/** One way to write a time. */
export interface Pattern {
  readonly name: string
  /** Global; never matches the empty string. */
  readonly expression: RegExp
  /** Null where the words are no time after all. */
  read(groups: Readonly<Record<string, string | undefined>>, place: Place): Reading | null
}

/**
 * A pattern's regular expression: whole words, upper and lower case alike, a single space wherever a source has one.
 * @param alternatives sources of which one must match
 */
export const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

export const stated = (start: PartialDate, end: PartialDate = start): Resolution => ({
  kind: 'date',
  certainty: 'stated',
  start,
  end,
})

export const resolved = (resolution: string, start: PartialDate, end: PartialDate = start): Resolution => ({
  kind: 'date',
  certainty: 'resolved',
  start,
  end,
  resolution,
})
