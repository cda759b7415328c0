/** More than the days before 1970 of any date. */
const BEFORE = 10_000_000
const DIGITS = 9

/** A day, in days since 1970, as a part of a key: what is undated comes first. */
export const timeKey = (day: number | undefined): string =>
  day === undefined ? '0' : `1${String(day + BEFORE).padStart(DIGITS, '0')}`

/** The day of such a part. */
export const dayIn = (written: string): number | undefined =>
  written.length > 1 ? Number(written.slice(1)) - BEFORE : undefined
