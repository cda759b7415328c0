import type { TripleIndex } from './graph.ts'
import { localName, suggestion, type Declared } from './names.ts'
import { LEXICON, lex, NAMESPACE, ng } from './vocabulary.ts'

const WORDS = [lex.verb, lex.noun, lex.agentNoun, lex.officeNoun, lex.adjective, lex.adverb, lex.entails]
const TERMS = new Set([...Object.values(lex), ...Object.values(ng)])

/** Every term of newsgraph's own namespaces must be known, and words belong to something that is declared. @throws OntologyError */
export function checkSubjects(
  index: TripleIndex,
  classes: ReadonlyMap<string, Declared>,
  properties: ReadonlyMap<string, Declared>,
  roles: ReadonlySet<string>,
): void {
  for (const subject of index.subjects()) {
    for (const predicate of index.predicates(subject)) {
      const own = predicate.startsWith(LEXICON) || predicate.startsWith(NAMESPACE)
      if (!own || TERMS.has(predicate) || roles.has(localName(predicate))) continue
      const name = localName(predicate)
      throw index.error(
        subject,
        name,
        `"${name}" is no term of the lexicon.${suggestion(name, [...[...TERMS].map(localName), ...roles])} Correct it or declare lex:${name} a lex:Role.`,
      )
    }
    const name = localName(subject)
    const declared =
      subject.startsWith(LEXICON) ||
      classes.get(name)?.iri === subject ||
      properties.get(name)?.iri === subject ||
      index.isA(subject, ng.ActKind)
    if (declared || !index.predicates(subject).some((predicate) => WORDS.includes(predicate))) continue
    throw index.error(
      subject,
      name,
      `"${name}" has words but is no property or class.${suggestion(name, [...properties.keys(), ...classes.keys()])} Correct it, or declare it as owl:ObjectProperty with rdfs:label, rdfs:domain and rdfs:range.`,
    )
  }
}
