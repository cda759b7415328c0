import type { Modality, Polarity } from './statement.ts'

/** Event types of PLOVER (Halterman et al. 2023, "PLOVER and POLECAT"), in its order: from verbal cooperation to material conflict. */
export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
  'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const // prettier-ignore
export type PloverType = (typeof PLOVER_TYPES)[number]

/** Kinds of acts that the code itself asks for; an ontology with a table has to have them. */
export const CODED_KINDS = ['byAuthority', 'happening', 'inWords', 'mutual'] as const

/** Acts that are told alike: what has one of these types, evokes one of these properties or is said by one of these words. */
export interface ActKind {
  /** Local name: `ending`. */
  readonly name: string
  readonly types: readonly PloverType[]
  readonly properties: readonly string[]
  readonly words: readonly { readonly lemma: string; readonly pos: 'verb' | 'noun' | 'adjective' }[]
}

/** A row of the table that says how the way an act is told changes its code. Conditions that are left out always hold. */
export interface CodingRow {
  /** Local name: `endedHelp`. */
  readonly name: string
  /** Kind of what governs the act ("halted aid", "promised to attack"); rows with one are tried from the inside out. */
  readonly governor?: string
  /** Kind of the act. */
  readonly act?: string
  /** Ontology classes of who does it and of what it is done to. */
  readonly subject: readonly string[]
  readonly object: readonly string[]
  readonly polarity?: Polarity
  readonly modalities: readonly Modality[]
  /** Somebody is said to say so, who then does what the code says. */
  readonly reported: boolean
  /** Null where nothing is to be coded, undefined where the act keeps its own. */
  readonly plover?: PloverType | null
  readonly cameo?: string
  /** Role of whom it concerns; of the subject, who does it is not said by the governor. */
  readonly concerns?: string
}

/** How acts are coded as political events. */
export interface CodingTable {
  readonly kinds: ReadonlyMap<string, ActKind>
  /** Those that ask for most first. */
  readonly rows: readonly CodingRow[]
}
