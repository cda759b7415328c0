import type { OntologyClass } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { isLemma } from './words.ts'
import { lex } from './vocabulary.ts'

/** Common nouns that tell the class of what they name: "ministry" → Ministry. @throws OntologyError on a word of two classes. */
export function readClassNouns(index: TripleIndex, classes: ReadonlyMap<string, OntologyClass>): Map<string, string> {
  const nouns = new Map<string, string>()
  for (const { name, iri } of classes.values()) {
    for (const lemma of index.values(iri, lex.noun)) {
      if (!isLemma(lemma)) throw index.error(iri, lemma, `"${lemma}" of "${name}" is no lemma. Write it in lower case, in the singular.`)
      const other = nouns.get(lemma)
      if (other !== undefined) throw index.error(iri, lemma, `the noun "${lemma}" names two classes, "${other}" and "${name}". Keep the more usual one.`)
      nouns.set(lemma, name)
    }
  }
  return nouns
}
