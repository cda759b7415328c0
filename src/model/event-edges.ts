import { wordsOfName, type NewsEvent, type Statement } from './index.ts'
import type { StatementEdge } from './statement-edges.ts'

/** An edge from an event to who or what takes part in it, and the statement that says so. */
export interface EventEdge extends StatementEdge {
  readonly statement: Statement
}

const CORE = ['subject', 'object']

const speaksOf = ({ subject, object, arguments: roles, place }: Statement, entity: string): boolean =>
  place === entity ||
  [subject, object, ...roles].some((part) => part?.term.kind === 'entity' && part.term.entity === entity)

/**
 * The edges of an event: to each participant (`participant`, or the role where that is neither subject nor object) and
 * to its place. Each rests on the first statement that tells of the event and speaks of the other end; where none does,
 * there is no edge.
 */
export function edgesOfEvent(event: NewsEvent, telling: readonly Statement[]): EventEdge[] {
  const ends = event.participants.map(({ role, entity }) => ({
    role: CORE.includes(role) ? 'participant' : role,
    entity,
  }))
  if (event.place !== null) ends.push({ role: 'place', entity: event.place })
  const edges = new Map<string, EventEdge>()
  for (const { role, entity } of ends) {
    const statement = telling.find((each) => speaksOf(each, entity))
    if (statement === undefined || entity === event.id || edges.has(entity)) continue
    const id = `${event.id}/${role}/${entity}`
    edges.set(entity, { id, source: event.id, target: entity, role, label: wordsOfName(role), statement })
  }
  return [...edges.values()]
}
