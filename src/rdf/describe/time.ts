import type { NamedNode } from 'n3'
import type { TimeInterval } from '../../model/index.ts'
import type { Description, Property } from '../description.ts'
import { maybe } from '../description.ts'
import { dayOf } from '../../model/day.ts'
import { day, duration, english } from '../literal.ts'
import { ngs, rdf, rdfs, time } from '../vocabulary.ts'

type When = Pick<TimeInterval, 'start' | 'end' | 'value' | 'kind'>

/** A time by its bounds, `2025-07`, `2025-07-28_2025-07-29` or `2022_`; one without any by its TIMEX3 value, `P2D`. */
export function timeName({ start, end, value }: When): string {
  const [from, to] = [start ?? '', end ?? '']
  if (from === '' && to === '') return value
  const bounds = from === to ? from : `${from}_${to}`
  return duration(value) === null ? bounds : `${bounds}_${value}`
}

/** The same for readers. */
function labelOf({ start, end, value }: When): string {
  if (start === undefined) return end === undefined ? value : `until ${end}`
  if (end === undefined) return `from ${start}`
  return start === end ? start : `${start} to ${end}`
}

/** The time that a TIMEX3 value of one or two dates means. */
export function timeOfValue(value: string): When {
  const [start = '', end = start, ...others] = value.split('/')
  const isInterval = others.length === 0 && dayOf(start, 'first') !== null && dayOf(end, 'last') !== null
  return { ...(isInterval ? { start, end } : {}), value, kind: value.startsWith('P') ? 'duration' : 'date' }
}

/**
 * A time with the first and the last day that it may mean, so that all times compare.
 * @param lasting how long it is, where that has a number and a unit
 */
export function timeDescription(subject: NamedNode, interval: When, lasting: NamedNode | null): Description {
  const { start, end, value } = interval
  const properties: Property[] = [
    [rdf.type, time.TemporalEntity],
    [rdfs.label, english(labelOf(interval))],
    ...maybe(ngs.begins, start === undefined ? null : day(start, 'first'), (known) => known),
    ...maybe(ngs.ends, end === undefined ? null : day(end, 'last'), (known) => known),
    ...maybe(time.hasXSDDuration, duration(value), (known) => known),
    ...maybe(time.hasDuration, lasting, (known) => known),
  ]
  return { subject, properties, repeats: true }
}
