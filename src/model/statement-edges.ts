import { relationWords, wordsOfName, type Argument, type Statement } from './index.ts'

/** One way in which a statement joins its subject to another entity. */
export interface StatementEdge {
  readonly id: string
  /** Entity ids. */
  readonly source: string
  readonly target: string
  /** `object`, or the role by which the target takes part. */
  readonly role: string
  /** `imports`, or with a role `imports … from`. */
  readonly label: string
}

interface End extends Argument {
  readonly role: string
  readonly marker?: string
}

/**
 * The edges of a statement: from its subject to its object and to each entity in a role. None where the subject is no
 * entity, and none from an entity to itself.
 */
export function edgesOf(statement: Statement): StatementEdge[] {
  const { subject, object, arguments: roles } = statement
  if (subject.term.kind !== 'entity') return []
  const source = subject.term.entity
  const name = relationWords(statement)
  const ends: End[] = [...(object === null ? [] : [{ ...object, role: 'object' }]), ...roles]
  const edges = new Map<string, StatementEdge>()
  for (const { term, role, marker } of ends) {
    if (term.kind !== 'entity' || term.entity === source) continue
    const id = `${statement.id}/${role}/${term.entity}`
    const label = role === 'object' ? name : `${name} … ${marker ?? wordsOfName(role)}`
    if (!edges.has(id)) edges.set(id, { id, source, target: term.entity, role, label })
  }
  return [...edges.values()]
}
