import type { Literal, NamedNode, Quad } from 'n3'

/** A quad as a value is a triple that is spoken of, not asserted (RDF 1.2). */
export type Value = NamedNode | Literal | Quad
export type Property = readonly [predicate: NamedNode, ...values: readonly Value[]]

/** The values of a property; what is written is asked for them often, and the rest of a pattern is slow. */
export const valuesOf = (property: Property): readonly Value[] => property.slice(1)

/** All that is said of one thing, in the order in which it is written. */
export interface Description {
  readonly subject: NamedNode
  readonly properties: readonly Property[]
  /** True where several articles may say the same of it: where no graphs are kept apart, it is written once. */
  readonly repeats?: boolean
}

/** Descriptions that stand in one named graph. */
export interface Section {
  readonly graph: NamedNode
  readonly descriptions: Iterable<Description>
  /** True of what articles share: it is said again with further ones of them. */
  readonly isShared: boolean
}

/** A property where there is a value, nothing where there is none; for spreading into properties. */
export const maybe = <T>(
  predicate: NamedNode,
  value: T | null | undefined,
  make: (value: T) => Value,
): readonly Property[] => (value === null || value === undefined ? [] : [[predicate, make(value)]])

/** A property with all its values, each once; nothing where there are none. */
export function several(predicate: NamedNode, values: readonly (NamedNode | Literal)[]): readonly Property[] {
  if (values.length < 2) return values.map((value) => [predicate, value])
  const distinct = [...new Map(values.map((value) => [value.id, value])).values()]
  return distinct.length === 0 ? [] : [[predicate, ...distinct]]
}
