import type { Ontology } from '../model/index.ts'
import { propertiesNamed, withSubProperties } from './predicate.ts'
import type { StatementFilter } from './query.ts'
import { turnedProperties } from './turned.ts'

/** What a relation is found by: it has one of the properties or is told in the words. */
export interface RelationsAsked {
  readonly properties: ReadonlySet<string>
  readonly words?: string
}

/** What relations that a filter names may be found by, whichever way they are told; null where it names none. */
export function relationsAsked(
  { predicate, property, includeSubProperties = true }: StatementFilter,
  ontology: Ontology,
): RelationsAsked | null {
  if (property !== undefined) {
    const exact = new Set([property])
    return { properties: new Set([property, ...turnedProperties(exact, ontology, false)]) }
  }
  if (predicate === undefined) return null
  const named = propertiesNamed(predicate, ontology)
  const straight = includeSubProperties ? withSubProperties(named, ontology) : named
  const turned = turnedProperties(named, ontology, includeSubProperties)
  return { properties: new Set([...straight, ...turned]), words: predicate }
}
