import { strict, type ParsedResult } from 'chrono-node/en'
import type { Span } from '../../model/index.ts'

/** A date written with day, month and year. */
export interface StatedDate extends Span {
  /** ISO 8601, with the time of day and the zone as far as they are stated; null where day and month cannot be told apart. */
  readonly value: string | null
}

/** Nothing is resolved against the clock: results must not depend on the day newsgraph runs. */
const REFERENCE = { instant: new Date(0), timezone: 0 }
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<clock>[0-2]\d:[0-5]\d)(?<seconds>:[0-5]\d(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/

const FARTHEST_ZONE = 14 * 60

const two = (number: number): string => String(number).padStart(2, '0')

function zone(minutes: number | null): string {
  if (minutes === null) return ''
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`
}

/** Day and month of `03.04.2025` (day first where points part them); null for `03/04/2025`, which differs by country. */
function dayAndMonth({ start, text }: ParsedResult): readonly [number, number] | null {
  const [day, month] = [start.get('day') ?? 0, start.get('month') ?? 0]
  const [, first = '', mark, second = ''] = NUMERIC.exec(text) ?? []
  if (mark === undefined || first === second || Number(first) > 12 || Number(second) > 12) return [day, month]
  return mark === '.' ? [Number(first), Number(second)] : null
}

function valueOf(result: ParsedResult): string | null {
  const { start } = result
  const date = dayAndMonth(result)
  if (!date) return null
  const day = `${String(start.get('year')).padStart(4, '0')}-${two(date[1])}-${two(date[0])}`
  if (!start.isCertain('hour')) return day
  const clock = (['hour', 'minute', 'second'] as const).map((unit) => two(start.get(unit) ?? 0)).join(':')
  return `${day}T${clock}${zone(start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null)}`
}

const isFull = ({ start }: ParsedResult): boolean =>
  (['year', 'month', 'day'] as const).every((unit) => start.isCertain(unit)) && (start.get('year') ?? 0) >= 1600

/** Full dates in a line, in order (parsed by chrono-node); relative ones ("2 hours ago") are none. */
export function statedDates(line: string): StatedDate[] {
  return strict
    .parse(line, REFERENCE)
    .filter((result) => isFull(result) && !/\bago\b/i.test(result.text))
    .map((result) => ({ start: result.index, end: result.index + result.text.length, value: valueOf(result) }))
}

/** What XML Schema has dates for: a year after 0, a clock up to 23:59, a zone within 14 hours of Greenwich. */
function isPossible(day: string, clock: string, offset: string): boolean {
  const [hours = 0, minutes = 0] = /^[+-](\d{2}):?(\d{2})$/.exec(offset)?.slice(1).map(Number) ?? []
  return !day.startsWith('0000') && clock < '24:00' && minutes < 60 && 60 * hours + minutes <= FARTHEST_ZONE
}

/** The one date that a field of metadata states, as ISO 8601 with seconds; undefined where it states none. */
export function dateOfField(field: string): string | undefined {
  const text = field.trim().slice(0, 100)
  const { day, clock, seconds = ':00', offset = '' } = ISO.exec(text)?.groups ?? {}
  if (day === undefined) return statedDates(text)[0]?.value ?? undefined
  if (!isPossible(day, clock ?? '', offset)) return undefined
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return undefined
  return clock === undefined ? day : `${day}T${clock}${seconds}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`
}
