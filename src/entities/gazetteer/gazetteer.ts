import type { GazetteerEntry } from './entry.ts'
import type { KnownNames } from './known/known-names.ts'

export type Gender = 'male' | 'female'

/** What is known of names, by name. Lookups are by the name as written, without an article before it. */
export interface Gazetteer {
  /** Entries of a name, alias or acronym, best first: states, then regions, bodies, cities, institutions. */
  named(name: string): readonly GazetteerEntry[]
  /** The state or region that an adjective belongs to: "Indian" → India. */
  ofAdjective(word: string): GazetteerEntry | undefined
  /** The state or region of a people, singular or plural: "Indians" → India. */
  ofPeople(word: string): GazetteerEntry | undefined
  byId(id: string): GazetteerEntry | undefined
  /** The power that a place stands for where it acts: "Kremlin", a capital → its state. */
  metonym(name: string): GazetteerEntry | undefined
  /** Whom and what the world knows besides: a name alone is no proof that one of them is meant. */
  readonly known: KnownNames
  /** State of the USA by name or abbreviation. */
  americanState(text: string): GazetteerEntry | undefined
  isGivenName(word: string): boolean
  /** Gender that a given name speaks for, where it speaks for one. */
  genderOf(givenName: string): Gender | undefined
  /** True of the title of a well-known Wikipedia article. */
  isTitle(name: string): boolean
}
