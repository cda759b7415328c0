import type { Literal, NamedNode } from 'n3'
import type { Statement, Term } from '../../model/index.ts'
import { isAsserted } from '../../model/index.ts'
import { fullDate, text, whole } from '../literal.ts'
import { ngs } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'
import { knownProperty, predicateOf } from './predicate.ts'

export interface Triple {
  readonly subject: NamedNode
  readonly predicate: NamedNode
  readonly object: NamedNode | Literal
}

/** A value as a literal of a datatype; null where it is none of it. */
function literalOf(term: Term, datatypes: readonly string[]): Literal | null {
  if (term.kind !== 'value') return null
  if (datatypes.includes('xsd:date')) return fullDate(term.value)
  if (datatypes.includes('xsd:integer')) return /^-?\d{1,15}$/.test(term.value) ? whole(Number(term.value)) : null
  return datatypes.includes('xsd:string')
    ? text(term.unit === undefined ? term.value : `${term.value} ${term.unit}`)
    : null
}

/**
 * What a statement says as one triple. Where it has no object, or one that the property's datatype cannot hold, somebody
 * does something: `entity:lindt ngs:does relation:resign`.
 */
export function tripleOf(scope: ArticleScope, statement: Statement): Triple {
  const subject = scope.node(statement.subject.term)
  const predicate = predicateOf(scope, statement)
  const does = { subject, predicate: ngs.does, object: predicate }
  if (statement.object === null) return does
  const range = knownProperty(scope, statement)?.range ?? []
  if (!range.some((each) => each.startsWith('xsd:')))
    return { subject, predicate, object: scope.node(statement.object.term) }
  const literal = literalOf(statement.object.term, range)
  return literal === null ? does : { subject, predicate, object: literal }
}

const isOfStatements = ({ subject, object }: Statement): boolean =>
  subject.term.kind === 'statement' || object?.term.kind === 'statement'

/**
 * The triples of statements that are told as facts, by the IRIs of their subjects, each once.
 * @param alone whether statements have no nodes, so that nothing can be said of them
 */
export function factsBySubject(scope: ArticleScope, alone: boolean): Map<string, Triple[]> {
  const facts = new Map<string, Map<string, Triple>>()
  for (const statement of scope.reading.statements) {
    if (!isAsserted(statement) || (alone && isOfStatements(statement))) continue
    const triple = tripleOf(scope, statement)
    const known = facts.get(triple.subject.value) ?? new Map<string, Triple>()
    facts.set(triple.subject.value, known.set(`${triple.predicate.value} ${triple.object.id}`, triple))
  }
  return new Map([...facts].map(([subject, triples]) => [subject, [...triples.values()]]))
}
