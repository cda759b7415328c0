import { DataFactory, type Literal } from 'n3'
import { dayOf, ISO_DATE } from '../model/day.ts'
import { remembered } from '../model/remembered.ts'
import { xsd } from './vocabulary.ts'

/**
 * What no RDF text can hold (lone surrogates), and what XML, C and stores stumble over: controls beside tab and line
 * ends, and noncharacters. Their replacement is as long, so that offsets stay right.
 */
const IMPOSSIBLE = /(?![\t\n\r\u{80}-\u{9F}])[\p{Cs}\p{Cc}\p{Noncharacter_Code_Point}]/gu
/** What nearly every text is made of, none of it impossible: this is quickly seen. */
const USUAL = /^[\t\n\r\x20-\x7E\x80-\uD7FF]*$/
const clean = (value: string): string =>
  USUAL.test(value) ? value : value.replace(IMPOSSIBLE, (found) => '\uFFFD'.repeat(found.length))

export const text = (value: string): Literal => DataFactory.literal(clean(value))
export const english = (value: string): Literal => DataFactory.literal(clean(value), 'en')
export const truth = (value: boolean): Literal => DataFactory.literal(String(value), xsd.boolean)
export const whole = (value: number): Literal => wholes(String(value))
const wholes = remembered((written): Literal => DataFactory.literal(written, xsd.integer))
/** A web address as newsgraph's reader normalises them: what is none is no literal of this type. */
export const address = (value: string): Literal | null =>
  /^https?:[^\s"<>\\^`{|}]+$/.test(value) && URL.canParse(value) ? DataFactory.literal(value, xsd.anyURI) : null

/** Decimal places of what is estimated: stores keep more than these in different ways. */
const PLACES = 4

/** A decimal without an exponent, which every store gives back as it is; null of what is no finite number of usual size. */
export function decimal(value: number): Literal | null {
  const written = String(value)
  if (!/^-?\d+(?:\.\d+)?$/.test(written)) return null
  return DataFactory.literal(written.includes('.') ? written : `${written}.0`, xsd.decimal)
}

/** An estimate, to four decimal places. */
export const estimate = (value: number): Literal => estimates(value.toFixed(PLACES))

const estimates = remembered((places): Literal => {
  const written = places.replace(/(\.\d+?)0+$/, '$1').replace(/^-0\.0$/, '0.0')
  return DataFactory.literal(written, xsd.decimal)
})

/** Whether a date names one day, with or without a time of day. */
const isDay = (date: string): boolean => ISO_DATE.exec(date)?.[3] !== undefined

const ofType = (value: string | null, type: 'date' | 'dateTime' | 'duration'): Literal | null =>
  value === null ? null : DataFactory.literal(value, xsd[type])

/** The first or last day of what is known of a date. */
export const day = (date: string, side: 'first' | 'last'): Literal | null => ofType(dayOf(date, side), 'date')

/** The day of a date that names one. */
export const fullDate = (date: string): Literal | null => (isDay(date) ? day(date, 'first') : null)

/** A date with a time of day, in its zone where it has one; null of every other. */
export function moment(date: string): Literal | null {
  const [, , , , hour, minute, second = '00', fraction = '', zone = '', zoneHour = '00', zoneMinute = '00'] =
    ISO_DATE.exec(date) ?? []
  const known = dayOf(date, 'first')
  if (known === null || hour === undefined || minute === undefined) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(zoneMinute) > 59) return null
  if (Number(zoneHour) * 60 + Number(zoneMinute) > 14 * 60) return null
  return ofType(`${known}T${hour}:${minute}:${second}${fraction}${zone}`, 'dateTime')
}

/** A duration after TIMEX3, of which XML Schema has no weeks; null of a vague one ("PXD"). */
export function duration(timex: string): Literal | null {
  const weeks = /^P(\d{1,6})W$/.exec(timex)?.[1]
  if (weeks !== undefined) return ofType(`P${7 * Number(weeks)}D`, 'duration')
  const isDuration = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(
    timex,
  )
  return isDuration ? ofType(timex, 'duration') : null
}
