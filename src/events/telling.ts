import type { Entity, Ontology, Statement, TimeInterval } from '../model/index.ts'

/** One statement that tells of an event. */
export interface Telling {
  readonly statement: Statement
  readonly class: string
  /** Entity ids by role. */
  readonly parts: ReadonlyMap<string, string>
  readonly symmetric: boolean
  readonly time: TimeInterval | null
  readonly place: string | null
  /** The entity that the evoking noun stands for, where a noun tells of it ("the visit"). */
  readonly noun: string | null
}

/** Role, of those a statement may fill, in which it tells who takes part. */
const CORE = ['subject', 'object', 'recipient', 'accompaniment', 'target']

/** What a statement tells of, where its property reports an event; null of anything else and of what is only inferred. */
export function tellingOf(statement: Statement, nounAt: ReadonlyMap<string, Entity>, ontology: Ontology): Telling | null {
  const property = ontology.properties.get(statement.relation.property ?? '')
  if (property?.event === undefined || statement.inferredFrom !== undefined) return null
  const parts = new Map<string, string>()
  const filled = [{ role: 'subject', term: statement.subject.term }, ...(statement.object ? [{ role: 'object', term: statement.object.term }] : []), ...statement.arguments]
  for (const { role, term } of filled) if (CORE.includes(role) && term.kind === 'entity' && !parts.has(role)) parts.set(role, term.entity)
  return {
    statement,
    class: property.event,
    parts,
    symmetric: property.symmetric,
    time: statement.time,
    place: statement.place,
    noun: nounAt.get(tokenKey(statement.evidence.sentence, statement.relation.head))?.id ?? null,
  }
}

export const tokenKey = (sentence: number, token: number): string => `${sentence}:${token}`

/** Whether two tellings may be of one event: neither who takes part nor the time excludes it. */
export function agree(a: Telling, b: Telling, isPlace: (entity: string) => boolean, ontology: Ontology): boolean {
  if (!ontology.isA(a.class, b.class) && !ontology.isA(b.class, a.class)) return false
  if (apart(a.time, b.time)) return false
  if (a.symmetric && b.symmetric) {
    const [x, y] = [new Set(a.parts.values()), new Set(b.parts.values())]
    return x.size < 2 || y.size < 2 || [...x].every((entity) => y.has(entity)) || [...y].every((entity) => x.has(entity))
  }
  return [...a.parts].every(([role, entity]) => {
    const other = b.parts.get(role)
    // a city and its country are told of one and the same visit
    return other === undefined || other === entity || (role === 'object' && isPlace(other) && isPlace(entity))
  })
}

/** Known to the month at least, and without a common day. */
function apart(a: TimeInterval | null, b: TimeInterval | null): boolean {
  if (a?.kind !== 'date' || b?.kind !== 'date' || a.certainty === 'implied' || b.certainty === 'implied') return false
  const [x, y] = [bounds(a), bounds(b)]
  return x !== null && y !== null && (x.end < y.start || y.end < x.start)
}

/** Both bounds, cut to the month where one of them is known no better; ISO dates sort as text. */
function bounds({ start = '', end = '' }: TimeInterval): { start: string; end: string } | null {
  return /^\d{4}-\d\d/.test(start) && /^\d{4}-\d\d/.test(end) ? { start, end: `${end}~` } : null
}

/** Whether they have someone in common, in the same role or, of symmetric relations, in any. */
export function share(a: Telling, b: Telling): boolean {
  if (a.noun !== null && a.noun === b.noun) return true
  if (a.symmetric && b.symmetric) return intersects([...a.parts.values()], [...b.parts.values()])
  const subject = a.parts.get('subject')
  return subject !== undefined && subject === b.parts.get('subject')
}

const intersects = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each))
