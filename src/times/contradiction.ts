import type { EventOrder, TimeInterval } from '../model/index.ts'
import { dayNumber, firstDay, lastDay, parseIso } from './calendar.ts'

const first = (bound: string | undefined): number => dayOf(bound, firstDay, -Infinity)
const last = (bound: string | undefined): number => dayOf(bound, lastDay, Infinity)

function dayOf(bound: string | undefined, end: typeof firstDay, open: number): number {
  const date = parseIso(bound)
  return date ? dayNumber(end(date)) : open
}

/**
 * True where the dates of two events leave no room for the order that the text gives: a visit of 28 July does not
 * come after a trip of 18 August. Open or coarse bounds never contradict.
 */
export function contradictsOrder(relation: EventOrder['relation'], event: TimeInterval, anchor: TimeInterval): boolean {
  const before = last(event.end) < first(anchor.start)
  const after = first(event.start) > last(anchor.end)
  return relation === 'after' ? before : relation === 'before' ? after : before || after
}

/** True where what is said to lie ahead was over before the day of publication (ISO 8601): an "upcoming" visit of last month. */
export const contradictsPlan = (event: TimeInterval, published: string): boolean => last(event.end) < first(published)
