/** Someone or something that the gazetteer knows by name. */
export interface GazetteerEntry {
  readonly id: string
  readonly label: string
  /** Class of the ontology, local name. */
  readonly class: string
  readonly type?: 'person' | 'organization' | 'place'
  readonly wikidata?: string
  /** English Wikipedia title. */
  readonly wikipedia?: string
  readonly aliases?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly adjectives?: readonly string[]
  /** Nouns for its people, singular: `Afghan`. */
  readonly people?: readonly string[]
  /** Id of the state it belongs to or governs. */
  readonly country?: string
  readonly capital?: boolean
  /** A state of the USA, by its abbreviations ("Ind.", "IN"). */
  readonly abbreviations?: readonly string[]
  /** True where the bare name more often means something else (New York, Georgia). */
  readonly ambiguous?: boolean
  readonly iso?: string
}

/** The gazetteer's file. */
export interface GazetteerFile {
  readonly version: number
  readonly entries: readonly GazetteerEntry[]
  readonly metonyms: readonly { readonly name: string; readonly entity: string }[]
  /** Further cities, one a line: `name|ISO code|Wikipedia title|aliases|Wikidata id`; empty fields at its end are left out. */
  readonly cities: string
  readonly givenNames: { readonly male: string; readonly female: string; readonly unisex: string }
  /** Titles of well-known Wikipedia articles, lower-case, one a line. */
  readonly titles: string
}
