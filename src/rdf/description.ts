import type { Literal, NamedNode } from 'n3'

/** A node without a name, written inside what refers to it. */
export interface Nested {
  readonly nested: Properties
}

interface List {
  readonly list: readonly Value[]
}

export type Value = NamedNode | Literal | Nested | List
export type Properties = readonly (readonly [predicate: NamedNode, ...values: readonly Value[]])[]

/** All that is said of one thing, in the order in which it is written. */
export interface Description {
  readonly subject: NamedNode
  readonly properties: Properties
}

/** A property where there is a value, nothing where there is none; for spreading into `Properties`. */
export const maybe = <T>(predicate: NamedNode, value: T | null | undefined, make: (value: T) => Value): Properties =>
  value === null || value === undefined ? [] : [[predicate, make(value)]]
