import type { ArticleReading } from './document.ts'
import type { NewsEvent, Participant } from './event.ts'
import type { CodedClass } from './ontology-terms.ts'
import { inArticleOrder } from './merge-entities.ts'
import { naturalOrder } from './natural-order.ts'
import { doubt } from './told-event.ts'

const CORE = ['subject', 'object']
const rank = ({ role }: Participant): number => (CORE.includes(role) ? CORE.indexOf(role) : CORE.length)

/** Each once, those who do it before those to whom it is done. */
function ordered(participants: readonly Participant[]): Participant[] {
  const each = new Map(
    participants.map((participant) => [JSON.stringify([participant.role, participant.entity]), participant]),
  )
  return [...each.values()].sort(
    (a, b) => rank(a) - rank(b) || naturalOrder(a.role, b.role) || naturalOrder(a.entity, b.entity),
  )
}

/** Class of events of which no more is known. */
const ANY: CodedClass = 'Event'

/** One event out of all that articles tell of it, in their order. @throws TypeError where there are none. */
export function joinedEvent(parts: readonly NewsEvent[]): NewsEvent {
  const surest = parts.reduce((a, b) => (doubt(b) < doubt(a) ? b : a))
  const classes = parts.map((part) => part.class)
  return {
    ...surest,
    class: classes.find((name) => name !== ANY) ?? surest.class,
    participants: ordered(parts.flatMap(({ participants }) => participants)),
    time: parts.find(({ time }) => time !== null)?.time ?? null,
    place: parts.find(({ place }) => place !== null)?.place ?? null,
    statements: [...new Set(parts.flatMap(({ statements }) => statements))],
  }
}

/**
 * The events of several articles, one per id: who takes part and what tells of them united, with the first time and
 * place that are told, by the articles' order, and the stance of the one that is surest.
 */
export function mergeEvents(readings: readonly ArticleReading[]): NewsEvent[] {
  const parts = new Map<string, NewsEvent[]>()
  for (const { events = [] } of inArticleOrder(readings))
    for (const event of events) {
      const known = parts.get(event.id)
      if (known === undefined) parts.set(event.id, [event])
      else known.push(event)
    }
  return [...parts.values()].map(joinedEvent)
}
