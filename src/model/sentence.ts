import type { Span } from './span.ts'

/** Entity types: those of the GUM corpus (Zeldes 2017), which the language model predicts. */
export const ENTITY_TYPES = [
  'person', 'organization', 'place', 'event', 'time', 'object', 'abstract', 'animal', 'plant', 'substance',
] as const // prettier-ignore
export type EntityType = (typeof ENTITY_TYPES)[number]

/** A sense of a word as PropBank names it ("introduce.02"), and how likely it is here, 0 to 1. */
export interface Sense {
  readonly roleset: string
  readonly probability: number
}

/**
 * What a word is to a predicate, after PropBank: ARG0 (who does it), ARG1 (to whom it is done), … what the roleset says
 * of the number; ARGM-TMP, ARGM-LOC, … for any; with C- for what continues an argument, with R- for what refers to one.
 */
export interface ArgumentLabel {
  /** The word that heads the argument. */
  readonly token: number
  readonly label: string
  /** 0 to 1. */
  readonly probability: number
}

/** The senses that a predicate's word may have, the likeliest first (none where PropBank does not know it), and its arguments. */
export interface Predication {
  readonly senses: readonly Sense[]
  readonly arguments: readonly ArgumentLabel[]
}

/** A syntactic word, after Universal Dependencies 2. */
export interface Token extends Span {
  /** Position in its sentence, from 0. */
  readonly index: number
  readonly text: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB … */
  readonly upos: string
  /** Universal features: `{ Tense: 'Past', VerbForm: 'Fin' }`. */
  readonly features: Readonly<Record<string, string>>
  /** Index of the governing token, -1 for the root. */
  readonly head: number
  /** Dependency relation with its subtype: `nsubj:pass`. */
  readonly relation: string
  /** Probability that the model gives the chosen head, 0 to 1. */
  readonly headProbability: number
  /** From -3 (certainly did not happen) to +3 (certainly happened); meaningful for predicates. */
  readonly factuality: number
  /** Type of the entity whose mention this token heads, if it heads one. */
  readonly entityType: EntityType | null
  /** Of a predicate, where a model has read the sentence. */
  readonly predication?: Predication
  /** The network's vector of the word for coreference; numbers without a meaning of their own. */
  readonly reference?: Float32Array
}

/** A name found by the model: tokens `first` to `last`, both included. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly type: EntityType
}

export interface Sentence extends Span {
  /** Position in the article, from 0. */
  readonly index: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** The story block it stands in. */
  readonly block: number
}

/** What the language stage makes of an article. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
}
