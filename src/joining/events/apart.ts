import { daysApart, daysOf, type TimeInterval } from '../../model/index.ts'
import type { EventNode } from './node.ts'

const YEAR = 4

/** From the month on, a time says which of several floods is meant. */
const isExact = (time: TimeInterval | null): boolean => (daysOf(time)?.first.length ?? 0) > YEAR

/** Whether two happenings cannot be one: Tuesday's flood is not Friday's. */
export const areApart = (a: EventNode, b: EventNode): boolean =>
  isExact(a.time) && isExact(b.time) && daysApart(a.time, b.time)
