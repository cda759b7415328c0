import type { Ontology } from '../../model/index.ts'
import type { Chains } from '../chains.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Quotations } from '../quotations.ts'
import type { Option } from './option.ts'

/** Kinds of pronouns, as the lexicon has them, and of descriptions, by their determiner. */
export type AnaphorKind = 'man' | 'woman' | 'thing' | 'several' | 'described' | 'possessed' | 'bare'

/** A pronoun or a description with all that it may take up, the nearest first. */
export interface Choice {
  readonly anaphor: Candidate
  readonly kind: AnaphorKind
  readonly options: readonly Option[]
}

/** What features are read from. */
export interface FeatureContext {
  readonly chains: Chains
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  readonly quotations: Quotations
}
