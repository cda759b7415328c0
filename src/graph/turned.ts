import type { Ontology } from '../model/index.ts'
import { withParents } from '../model/with-parents.ts'

export const isSymmetric = (property: string | undefined, ontology: Ontology | undefined): boolean =>
  property !== undefined && (ontology?.properties.get(property)?.symmetric ?? false)

/**
 * The properties whose statements answer a question for one of `wanted` when read from the object's side: what is
 * symmetric, and what has one of `wanted` as its inverse; with `includeSubProperties`, what lies below such too.
 */
export function turnedProperties(
  wanted: ReadonlySet<string>,
  ontology: Ontology,
  includeSubProperties: boolean,
): Set<string> {
  const above = (name: string): ReadonlySet<string> =>
    withParents([name], (each) => (includeSubProperties ? (ontology.properties.get(each)?.parents ?? []) : []))
  const isWanted = (name: string): boolean => [...above(name)].some((each) => wanted.has(each))
  const turns = (name: string): boolean => {
    const { symmetric, inverse } = ontology.properties.get(name) ?? {}
    return (symmetric === true && isWanted(name)) || (inverse !== undefined && isWanted(inverse))
  }
  return new Set([...ontology.properties.keys()].filter((name) => [...above(name)].some(turns)))
}
