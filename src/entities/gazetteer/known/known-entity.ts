/** An office and when it was held. */
export interface Term {
  /** Kind of office, as `lex:officeTitle` names them: `president`, `foreign-minister`, `legislator`. */
  readonly office: string
  /** First and last month, `YYYYMM` or `YYYY`; an empty one is unknown, or the term goes on. */
  readonly from: string
  readonly to: string
  /** What a governor or mayor governs: "Texas". */
  readonly of?: string
}

/** Somebody or something that the world knows, as one line of the packed file tells of it. */
export interface KnownEntity {
  /** `Q` and a number; none where the source has none. */
  readonly wikidata?: string
  readonly label: string
  /** Class of the ontology, local name. */
  readonly class: string
  readonly type: 'person' | 'organization' | 'place' | 'event'
  /** ISO 3166-1 alpha-2, capitals. */
  readonly countries: readonly string[]
  /** How well it is known, 0 to 9. */
  readonly popularity: number
  /** Title in the English Wikipedia. */
  readonly wikipedia?: string
  readonly aliases: readonly string[]
  readonly acronyms: readonly string[]
  /** Of a person. */
  readonly born?: number
  readonly died?: number
  readonly terms: readonly Term[]
  /** Lemmas of what a person is known as: `actor`, `novelist`. */
  readonly occupations: readonly string[]
  /** Of a place: the region it lies in. */
  readonly region?: string
  /** True where the user's own gazetteer tells of it. */
  readonly own?: boolean
}

/** The classes of entities by the letter that stands for them in the packed file, with their type. */
export const KINDS = {
  p: ['Person', 'person'], s: ['State', 'place'], r: ['Region', 'place'], c: ['City', 'place'], f: ['Facility', 'place'],
  o: ['Organization', 'organization'], i: ['InternationalOrganization', 'organization'],
  g: ['GovernmentAgency', 'organization'], l: ['Legislature', 'organization'], y: ['PoliticalParty', 'organization'],
  u: ['University', 'organization'], k: ['Company', 'organization'], m: ['MediaOrganization', 'organization'],
  h: ['Hospital', 'organization'], n: ['NonGovernmentalOrganization', 'organization'],
  t: ['SportsTeam', 'organization'], b: ['MusicGroup', 'organization'], e: ['Event', 'event'],
} as const satisfies Readonly<Record<string, readonly [string, KnownEntity['type']]>> // prettier-ignore

export type Kind = keyof typeof KINDS
