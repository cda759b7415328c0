import type { EventProfile } from './event-profile.ts'

/** What an article tells of one of its entities that says whether another article means the same. */
export interface EntityProfile {
  /** Its id in the article. */
  readonly entity: string
  /** Slugs of the names that share a sentence with it, in order. */
  readonly near: readonly string[]
  /** What it does and what is done to it: `subject resign`, `object arrest`, in order. */
  readonly told: readonly string[]
  /** Lemmas of the nouns that describe it, in order: `mayor`. */
  readonly described: readonly string[]
  /** Titles before its names that are written as names are, with the words before them, as lemmas and in order: `foreign minister` of "Foreign Minister Helen Pryce". */
  readonly titles: readonly string[]
  /** Of a person who is named, its ages, as descriptions tell them: `#35` of "Alison Fry, 35,". */
  readonly ages: readonly string[]
  /** Lemmas of the other words of its descriptions, names left out, in order: `young`, `second`; numbers as `#three`. */
  readonly qualities: readonly string[]
  /** Those of its qualities that tell it from another of its kind, in order: `second`. */
  readonly contrasts: readonly string[]
  /** Slugs of its names with the first name that a short form stands for, where one does: `robert-lund` of "Bob Lund". */
  readonly formal: readonly string[]
  /** Words of the names in its descriptions, in order: `ghent`. */
  readonly marks: readonly string[]
  /** Whether its descriptions are of several. */
  readonly plural: boolean
}

/** What articles are compared by when their entities and events are joined; it depends on no other article. */
export interface ArticleProfile {
  /** Lemmas that few articles have, in order, each with what it weighs: the more, the rarer it is in English, up to 5. */
  readonly words: readonly (readonly [lemma: string, weight: number])[]
  /** Lemmas of names, in order, with weights from 1 to 5. */
  readonly names: readonly (readonly [lemma: string, weight: number])[]
  /** Numbers of several digits as they are written, in order: ages, years, magnitudes. */
  readonly numbers: readonly string[]
  readonly entities: readonly EntityProfile[]
  /** Happenings, whether statements tell of them or not. */
  readonly events: readonly EventProfile[]
}
