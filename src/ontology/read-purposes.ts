import { PURPOSES, type OntologyProperty, type Purpose } from '../model/index.ts'
import { OntologyError } from './error.ts'
import type { TripleIndex } from './graph.ts'
import { localName, oneOf } from './names.ts'
import { lex } from './vocabulary.ts'

/** Finds the properties of a purpose, in the order of the files. @throws OntologyError where there is none. */
export type PropertiesFor = (purpose: Purpose) => readonly string[]

/** Properties by what rules need them for: `lex:servesAs`. @throws OntologyError on a purpose that no rule has. */
export function readPurposes(index: TripleIndex, properties: ReadonlyMap<string, OntologyProperty>): PropertiesFor {
  const byPurpose = new Map<Purpose, string[]>()
  for (const { name, iri } of properties.values())
    for (const term of index.values(iri, lex.servesAs)) {
      const purpose = oneOf(index, iri, localName(term), PURPOSES, 'purpose that a rule has')
      byPurpose.set(purpose, [...(byPurpose.get(purpose) ?? []), name])
    }
  return (purpose) => {
    const found = byPurpose.get(purpose)
    if (found) return found
    throw new OntologyError(
      `no property serves as ${purpose}, which a rule needs. Write lex:servesAs lex:${purpose} behind the one that does, in newsgraph.ttl or a file of your own.`,
    )
  }
}
