/** How statements fail to hold together. */
export const CONTRADICTION_KINDS = ['value', 'quantity', 'order', 'denial', 'place'] as const

/**
 * `value`: two values of a relation that has one (born in two towns); `quantity`: two numbers for one thing and time;
 * `order`: each of two events before the other; `denial`: one tells what another denies; `place`: one person in two places on one day.
 */
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number]

/** Two statements that cannot both hold, of one article or of two. */
export interface Contradiction {
  /** Stable while both statements are. */
  readonly id: string
  readonly kind: ContradictionKind
  /** Id of the entity or event that they are about. */
  readonly about: string
  /** Ids of both, in the order of articles and text. */
  readonly statements: readonly [string, string]
  /** Of these two the one that a later figure or a correction takes the place of; null where nothing says which holds. */
  readonly superseded: string | null
}

/** What of an ontology tells whether statements contradict each other, as plain JSON for a page to carry. */
export interface ComparingWords {
  /** Properties that have one value, and whether it is one for good, as that of an event is. */
  readonly single: readonly (readonly [property: string, forGood: boolean])[]
  /** Properties that tell what came then, what came first, and where something is. */
  readonly following: readonly string[]
  readonly preceding: readonly string[]
  readonly location: string
  /** Classes that are, or are below, each of those that code names. */
  readonly classes: readonly (readonly [ancestor: string, classes: readonly string[]])[]
  readonly cardinals: readonly (readonly [word: string, number: number])[]
  /** Words that tell of a change, and of what it takes the place of. */
  readonly revising: readonly string[]
  readonly superseded: readonly string[]
}
