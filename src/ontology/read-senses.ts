import type { OntologyProperty } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { items, type FrameWords } from './words.ts'
import { lex } from './vocabulary.ts'

const ROLESET = /^(\p{Ll}[\p{Ll}-]*)(?:_\p{Ll}+)*\.(?:\d+|LV)$/u

/** The rolesets that mean a property, by the verb that each is a sense of. @throws OntologyError on what is no roleset. */
export function sensesOf(index: TripleIndex, { iri, name }: OntologyProperty): ReadonlyMap<string, readonly string[]> {
  const byVerb = new Map<string, string[]>()
  for (const roleset of index.values(iri, lex.sense).flatMap(items)) {
    const verb = ROLESET.exec(roleset)?.[1]
    if (verb === undefined)
      throw index.error(
        iri,
        roleset,
        `"${roleset}" of "${name}" is no roleset. Write the verb with PropBank's number, "introduce.02".`,
      )
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), roleset])
  }
  return byVerb
}

/** The senses of a verb frame; in a phrase ("take place", "call off") the other word tells the sense already. */
export function sensesFor(
  words: FrameWords,
  senses: ReadonlyMap<string, readonly string[]>,
): { senses?: readonly string[] } {
  const isPhrase = words.complement !== undefined || words.particle !== undefined
  const own = isPhrase ? undefined : senses.get(words.lemma)
  return own === undefined ? {} : { senses: own }
}
