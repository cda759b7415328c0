import type { Ontology } from '../../model/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'

/** One sentence while its mentions are found. */
export interface MentionContext {
  readonly tree: MentionTree
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  /** True of the place and date that a report opens with: what it names is a place. */
  readonly isDateline: boolean
  /** Tokens that a mention already has as its own. */
  readonly taken: Set<number>
}

/** Finds mentions of one kind in a sentence; takes no token that another has. */
export type MentionFinder = (context: MentionContext) => Draft[]
