/** An ISO 8601 date of any precision: year, month, day, hour, minute, second, fraction, zone and its parts. */
export const ISO_DATE =
  /^(?!0000)(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-](\d{2}):(\d{2}))?)?)?)?$/

/** The last day of a month of 1 to 12. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year + 400, month, 0)).getUTCDate()

/** An ISO 8601 date as a whole day: the first or the last that it may mean; null where there is no such day. */
export function dayOf(date: string, side: 'first' | 'last'): string | null {
  const [, year, month = side === 'first' ? '01' : '12', day] = ISO_DATE.exec(date) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return null
  const last = lastDay(Number(year), Number(month))
  const number = day === undefined ? (side === 'first' ? 1 : last) : Number(day)
  return number < 1 || number > last ? null : `${year}-${month}-${String(number).padStart(2, '0')}`
}
