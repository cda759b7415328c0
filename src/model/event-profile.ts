/** What an article tells of one happening that says whether another article, or another sentence, tells of the same. */
export interface EventProfile {
  /** Id of the event, or of the entity or the word that names what no statement speaks of. */
  readonly event: string
  /** Lemmas of the words that tell of it, in order. */
  readonly lemmas: readonly string[]
  /** The same under the names that the lexicon has for what several words mean: `earthquake` for "quake". */
  readonly kinds: readonly string[]
  /** Lemmas of the content words that stand beside these words in the trees of their sentences, in order. */
  readonly beside: readonly string[]
  /** Slugs of the names that share a sentence with it, in order. */
  readonly near: readonly string[]
  /** Whether it is told in words that every story has: "say", "make". */
  readonly isCommon: boolean
  /** Whether a verb tells of it. */
  readonly isVerbal: boolean
  /** Where these words stand, in text order: UTF-16 code units, end exclusive. */
  readonly at: readonly (readonly [start: number, end: number])[]
  /** Index of the first sentence that tells of it. */
  readonly sentence: number
}
