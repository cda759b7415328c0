import { nearNames } from '../model/near-names.ts'
import type { TripleIndex } from './graph.ts'
import { LEXICON, NAMESPACE, NEWSGRAPH } from './vocabulary.ts'
import { isLemma, items } from './words.ts'

/** `State` of `…ontology#State`; of another vocabulary's term, its last part. */
export function localName(iri: string): string {
  if (iri.startsWith(NAMESPACE)) return iri.slice(NAMESPACE.length)
  if (iri.startsWith(LEXICON)) return iri.slice(LEXICON.length)
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}

/** " Did you mean …?" where a known name is much like the unknown one. */
export function suggestion(unknown: string, known: Iterable<string>): string {
  const [best] = nearNames(unknown, known)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}

/** A term that an ontology declares. */
export interface Declared {
  readonly iri: string
}

/**
 * Terms by their local names, whatever their namespace. Terms of other vocabularies count where a file says something of
 * them that shows them to be its own: one of `described`.
 * @throws OntologyError where two have one local name.
 */
export function declaredTerms(
  index: TripleIndex,
  iris: readonly string[],
  described: readonly string[],
): Map<string, Declared> {
  const terms = new Map<string, Declared>()
  for (const iri of iris) {
    if (!isOwn(index, iri, described)) continue
    const name = localName(iri)
    const other = terms.get(name)
    if (other && other.iri !== iri)
      throw index.error(
        iri,
        name,
        `"${name}" is the name of two terms, <${other.iri}> and <${iri}>. Give one of them another local name.`,
      )
    terms.set(name, { iri })
  }
  return terms
}

/** Terms of statements.ttl describe what is read, not what articles say. */
const isOwn = (index: TripleIndex, iri: string, described: readonly string[]): boolean =>
  iri.startsWith(NEWSGRAPH) ? iri.startsWith(NAMESPACE) : index.predicates(iri).some((each) => described.includes(each))

/** The name of a class or property that must be known. @throws OntologyError */
export function knownName(
  index: TripleIndex,
  subject: string,
  iri: string,
  known: ReadonlyMap<string, Declared>,
  kind: 'class' | 'property',
): string {
  const name = localName(iri)
  if (known.get(name)?.iri === iri) return name
  const remedy =
    kind === 'class'
      ? `declare it as owl:Class`
      : `declare it as owl:ObjectProperty with rdfs:label, rdfs:domain and rdfs:range`
  throw index.error(
    subject,
    name,
    `"${name}" is no ${kind} of the ontology.${suggestion(name, known.keys())} Correct it or ${remedy}.`,
  )
}

/** The name of a role that must be declared. @throws OntologyError */
export function knownRole(index: TripleIndex, subject: string, name: string, roles: ReadonlySet<string>): string {
  if (roles.has(name)) return name
  throw index.error(
    subject,
    name,
    `"${name}" is no role.${suggestion(name, roles)} Correct it or declare lex:${name} a lex:Role.`,
  )
}

/** The one of `allowed` that a value is; `what` is what it should be. @throws OntologyError */
export function oneOf<T extends string>(
  index: TripleIndex,
  subject: string,
  value: string,
  allowed: readonly T[],
  what: string,
): T {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  throw index.error(
    subject,
    value,
    `"${value}" is no ${what}.${suggestion(value, allowed)} Use one of ${allowed.join(', ')}.`,
  )
}

/** The lemmas of lists. @throws OntologyError on a word that is none. */
export function lemmasOf(index: TripleIndex, subject: string, lists: readonly string[]): string[] {
  return lists.flatMap(items).map((word) => {
    if (isLemma(word)) return word
    throw index.error(
      subject,
      word,
      `"${word}" of "${localName(subject)}" is no lemma. Write it in lower case, in the singular.`,
    )
  })
}
