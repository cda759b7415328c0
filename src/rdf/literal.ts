import { DataFactory, type Literal } from 'n3'
import { xsd } from './vocabulary.ts'

/**
 * What no RDF text can hold, lone surrogates, and what breaks parsers written in C, NUL. Their replacement is as long,
 * so that offsets stay right.
 */
const IMPOSSIBLE = /\p{Cs}|\0/gu
const clean = (value: string): string => value.replace(IMPOSSIBLE, '\uFFFD')

export const text = (value: string): Literal => DataFactory.literal(clean(value))
export const english = (value: string): Literal => DataFactory.literal(clean(value), 'en')
export const truth = (value: boolean): Literal => DataFactory.literal(String(value), xsd.boolean)
export const whole = (value: number): Literal => DataFactory.literal(String(value), xsd.integer)
export const address = (value: string): Literal => DataFactory.literal(clean(value), xsd.anyURI)

/** A number so that reading it gives the same number. */
export function number(value: number): Literal {
  const written = String(value)
  if (/e/i.test(written))
    return DataFactory.literal(written.includes('.') ? written : written.replace('e', '.0e'), xsd.double)
  return DataFactory.literal(written.includes('.') ? written : `${written}.0`, xsd.decimal)
}

const DATE = /^(?!-?0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** The XML Schema type of an ISO 8601 date, by its precision; null where it is no such date. */
export function dateType(date: string): 'gYear' | 'gYearMonth' | 'date' | 'dateTime' | null {
  const [, year, month, day, time] = DATE.exec(date) ?? []
  if (year === undefined) return null
  if (month === undefined) return 'gYear'
  const first = new Date(Date.UTC(2000, 0, 1))
  first.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1))
  if (first.getUTCMonth() !== Number(month) - 1) return null
  if (day === undefined) return 'gYearMonth'
  if (time === undefined) return 'date'
  return Number.isNaN(Date.parse(/Z|[+-]\d{2}:\d{2}$/.test(date) ? date : `${date}Z`)) ? null : 'dateTime'
}

/** A date with its type, or plain text where it is no date. */
export function date(value: string): Literal {
  const type = dateType(value)
  return type === null ? text(value) : DataFactory.literal(value, xsd[type])
}
