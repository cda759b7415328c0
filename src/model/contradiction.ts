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
