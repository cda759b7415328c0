import type { OntologyClass } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { lemmasOf } from './names.ts'
import { lex } from './vocabulary.ts'

export interface ClassNouns {
  /** Common noun → class of what it names. */
  readonly classNouns: ReadonlyMap<string, string>
  /** Those among them that name an office as well as its holder. */
  readonly officeNouns: ReadonlySet<string>
}

/** Common nouns that tell the class of what they name: "ministry" → Ministry. @throws OntologyError on a word of two classes. */
export function readClassNouns(index: TripleIndex, classes: ReadonlyMap<string, OntologyClass>): ClassNouns {
  const nouns = new Map<string, string>()
  const offices = new Set<string>()
  for (const { name, iri } of classes.values()) {
    const own = lemmasOf(index, iri, index.values(iri, lex.officeNoun))
    for (const lemma of own) offices.add(lemma)
    for (const lemma of [...lemmasOf(index, iri, index.values(iri, lex.noun)), ...own]) {
      const other = nouns.get(lemma)
      if (other !== undefined)
        throw index.error(
          iri,
          lemma,
          `the noun "${lemma}" names two classes, "${other}" and "${name}". Keep the more usual one.`,
        )
      nouns.set(lemma, name)
    }
  }
  return { classNouns: nouns, officeNouns: offices }
}
