import type { NamedNode } from 'n3'
import type { Statement, Term } from '../../model/index.ts'
import type { KnownProperty, Terms } from '../names.ts'
import type { ArticleScope } from './article-scope.ts'

/** Whether what is known of a thing does not speak against a class: it is of it, or only known by a class above. */
const fits = (terms: Terms, known: string, classes: readonly string[]): boolean =>
  classes.some((each) => isA(terms, known, each) || isA(terms, each, known))

/** Whether a class is another or below it. */
export const isA = (terms: Terms, name: string, ancestor: string): boolean =>
  name === ancestor || terms.isA(name, ancestor)

const isDatatype = (name: string): boolean => name.startsWith('xsd:')

function termFits(scope: ArticleScope, term: Term, classes: readonly string[]): boolean {
  if (classes.length === 0) return true
  const { terms } = scope.names
  if (term.kind === 'entity') {
    const known = scope.entity(term.entity)?.class
    return known === undefined ? !classes.every(isDatatype) : fits(terms, known, classes)
  }
  if (term.kind === 'value' && classes.some(isDatatype)) return true
  return classes.includes('Thing')
}

/** The property of a statement, where the ontology has one and subject and object are such as it asks for. */
export function knownProperty(scope: ArticleScope, { relation, subject, object }: Statement): KnownProperty | null {
  const property = scope.names.terms.properties.get(relation.property ?? '')
  if (property === undefined || !termFits(scope, subject.term, property.domain)) return null
  return object === null || termFits(scope, object.term, property.range) ? property : null
}

/** The relation of a statement; one that the ontology does not know, or that would break its own terms there, is open. */
export function predicateOf(scope: ArticleScope, statement: Statement): NamedNode {
  const { relation } = statement
  if (relation.property === undefined) return scope.openRelation(relation)
  if (!scope.names.terms.properties.has(relation.property)) return scope.names.property(relation.property)
  return knownProperty(scope, statement) === null
    ? scope.openRelation(relation)
    : scope.names.property(relation.property)
}
