import type { NamedNode } from 'n3'
import type { Description } from '../description.ts'
import { decimal } from '../literal.ts'
import { rdf, time } from '../vocabulary.ts'

const SINGLE = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/
const UNITS = new Map([
  ['Y', time.unitYear],
  ['M', time.unitMonth],
  ['W', time.unitWeek],
  ['D', time.unitDay],
  ['TH', time.unitHour],
  ['TM', time.unitMinute],
  ['TS', time.unitSecond],
])

/**
 * A duration of one unit as OWL-Time's number and unit, which compare where those of XML Schema do not; null of one of
 * several units, and of a vague one.
 * @param timex value of TIMEX3, as `P2D`
 */
export function durationDescription(subject: NamedNode, timex: string): Description | null {
  const [, clock = '', number = '', letter = ''] = SINGLE.exec(timex) ?? []
  const unit = UNITS.get(clock + letter)
  const amount = decimal(Number(number))
  if (unit === undefined || amount === null) return null
  return {
    subject,
    repeats: true,
    properties: [
      [rdf.type, time.Duration],
      [time.numericDuration, amount],
      [time.unitType, unit],
    ],
  }
}
