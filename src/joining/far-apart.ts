/** A story is told for about so many days. */
const WEEK = 7
/** Articles that lie so many days apart, or more, are as far apart as can be. */
const FARTHEST = 5 * 365

/** How far apart in time two articles are: 0 within a week or where a day is not known, 1 for years. */
export function farApart(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 0
  return Math.min(1, Math.log(Math.max(WEEK, Math.abs(a - b)) / WEEK) / Math.log(FARTHEST / WEEK))
}
