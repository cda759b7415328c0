import type { Ontology } from '../../model/index.ts'
import type { Chains } from '../chains.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Antecedents } from '../antecedents/choose.ts'
import type { Quotations } from '../quotations.ts'

export interface SieveContext {
  readonly chains: Chains
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  readonly quotations: Quotations
  readonly antecedents: Antecedents
  /** Indices of the sentences above the story. */
  readonly headlines: ReadonlySet<number>
}

/** One pass that joins mentions for one reason. */
export interface Sieve {
  apply(context: SieveContext): void
}
