import { neighbour, type PartialDate } from './calendar.ts'
import type { Resolution } from './candidate.ts'

/** First and last moment of a time; either may be open. */
export interface Bounds {
  readonly start?: PartialDate
  readonly end?: PartialDate
}

const SINCE = /(?:^| )(?:since|ever since|as of|starting|beginning|effective)(?: (?:at|in|on|the|about|around))*$/iu
const FROM = /(?:^| )from$/iu
const GOES_ON = /^(?:, )?(?:until|till|up to|onwards?|through)\b/iu
const UNTIL =
  /(?:^| )(?:until|till|up to|through|by|not later than|no later than)(?: (?:at|in|on|the|about|around))*$/iu
const BEFORE = /(?:^| )(?:before|prior to|ahead of|pre-?)(?: the)?$/iu
const AFTER = /(?:^| )(?:after|following|post-?)(?: the)?$/iu

/**
 * Bounds of a time by the preposition before it: "since 2022" has no end, "by 2050" no beginning, "before 2019" ends
 * with 2018, "before the end of 2019" with that year. Prepositions are no part of the expression, so its value does not change.
 * @param before the words before the expression
 * @param after the words behind it: what lasts "from 2014 until he left" begins then
 */
export function boundsOf({ start, end, narrowed, awaited, part }: Resolution, before: string, after = ''): Bounds {
  const whole: Bounds = { ...(start ? { start } : {}), ...(end ? { end } : {}), ...narrowed }
  if (!start || !end) return whole
  const words = before.slice(-40).trimEnd()
  if (SINCE.test(words) || (FROM.test(words) && GOES_ON.test(after))) return { start }
  if (UNTIL.test(words)) return awaited ? whole : { end }
  // "before the end of the year", "after the start of May"
  if (BEFORE.test(words)) return { end: part === 'late' || part === 'middle' ? end : neighbour(start, -1) }
  if (AFTER.test(words)) return { start: part === 'early' || part === 'middle' ? start : neighbour(end, 1) }
  return whole
}
