import type { LexicalFrame } from './ontology.ts'
import type { Modality, Polarity } from './statement.ts'

/** A nominal that a preposition ties to its predicate. Numbers are tokens of the sentence. */
export interface Oblique {
  readonly head: number
  /** Lower-case preposition, empty for an unmarked adverbial ("last week"). */
  readonly marker: string
  readonly markerTokens: readonly number[]
}

/** Whether what a predicate tells happened, as its own clause and the words that govern it have it. */
export interface Stance {
  readonly polarity: Polarity
  readonly modality: Modality
  /** Whether words say so (an auxiliary, "upcoming"); false where nothing but the default speaks. */
  readonly marked: boolean
  /** From -3 (has not happened by then) to 3 (has); above 0 where polarity and modality tell a fact, below 0 where they deny one. */
  readonly factuality: number
}

/** A property that a predicate may evoke. */
export interface FrameMatch {
  readonly frame: LexicalFrame
  /** Heads by role; several where they are coordinated. */
  readonly roles: ReadonlyMap<string, readonly number[]>
  /** The noun that is part of the predicate's own words: "talks" of "hold talks". */
  readonly complement?: number
  /** False where a role that the frame asks for is not filled: nobody is named who does it, or a noun only names an event. */
  readonly complete: boolean
}

/**
 * How a predicate hangs on the word that governs it. `control`: a complement without a subject of its own ("tried to
 * sell", "refrained from selling"); `support`: a noun of an event under a verb that only says that it takes place
 * ("talks were held"); `argument`: any other noun under a verb or a noun.
 */
export type ClauseLink =
  'control' | 'complement' | 'coordinate' | 'adverbial' | 'relative' | 'modifier' | 'aside' | 'support' | 'argument'

/** A verb, a copula's complement or a noun of an event with the heads of its arguments: coordination is resolved, gaps and control are filled. */
export interface Predicate {
  /** Index of the sentence in the article. */
  readonly sentence: number
  readonly head: number
  /** `existential`: "there were protests". */
  readonly kind: 'verbal' | 'copular' | 'existential' | 'nominal'
  readonly voice: 'active' | 'passive'
  /** Of a noun, those of whom it is said: "Lavrov" of "Lavrov, the minister". */
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly indirectObjects: readonly number[]
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly adverbs: readonly number[]
  /** Adjectives of a noun that say how it is; those that say whether it happens ("planned") are none. */
  readonly qualities: readonly number[]
  /** Heads of complement clauses. */
  readonly complements: readonly number[]
  /** The words that say the relation: auxiliaries, negation, verb, particle and the verbs that govern it by control or raising. */
  readonly words: readonly number[]
  readonly stance: Stance
  /** The word above, and how this predicate hangs on it; null at the root of the sentence. */
  readonly governor: { readonly head: number; readonly link: ClauseLink } | null
  /** Index into the reading's `scopes` of the innermost report that holds it; null where the article itself speaks. */
  readonly scope: number | null
  /** What the ontology knows of it, those frames that ask for most first. */
  readonly frames: readonly FrameMatch[]
}

/** Tokens of one sentence. */
export interface Stretch {
  readonly sentence: number
  readonly tokens: readonly number[]
}

/** Words that follow one another, through one sentence or several. */
export type Run = readonly Stretch[]

/** What somebody is said to say, over tokens. */
export interface AttributionScope {
  /** Sentence of the cue and the source. */
  readonly sentence: number
  /** The reporting word: "said", "according". */
  readonly trigger: number
  /** Head and words of whoever says it. */
  readonly source: { readonly head: number; readonly tokens: readonly number[] } | null
  /** Who is coordinated with the source: "firefighters" of "police and firefighters said". */
  readonly others: readonly { readonly head: number; readonly tokens: readonly number[] }[]
  readonly cue: readonly number[]
  readonly verb: string
  /** Negative where the source is said not to say so ("did not confirm that"); what it denies are negative statements. */
  readonly polarity: Polarity
  /** What is reported, then what else the source goes on to say; at least one run. */
  readonly content: readonly [Run, ...Run[]]
  /** False of a picture's credit: it names who made the picture, the caption speaks in the article's own voice. */
  readonly reports: boolean
}

/** Every predicate of an article, read once: what statements, events, their order and diagnostics are made from. */
export interface ClauseReading {
  /** By sentence, then in text order. */
  readonly predicates: readonly (readonly Predicate[])[]
  readonly scopes: readonly AttributionScope[]
  /** What stands between quotation marks, the marks included; each may go on through sentences and paragraphs. */
  readonly quotations: readonly Run[]
}
