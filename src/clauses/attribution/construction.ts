import type { StoryBlock, Tree } from '../../model/index.ts'
import type { StanceLexicon } from '../stance/index.ts'

export interface AttributionContext {
  readonly tree: Tree
  readonly lexicon: StanceLexicon
  /** Kind of the block that the sentence stands in. */
  readonly block: StoryBlock['kind'] | undefined
  /** Whether a token stands between quotation marks. */
  isQuoted(token: number): boolean
}

/** An attribution within one sentence. */
export interface Report {
  readonly trigger: number
  /** Head of whoever says it. */
  readonly source: number | undefined
  readonly cue: readonly number[]
  /** Lemma of the reporting word where it is not that of the trigger. */
  readonly verb?: string
  readonly content: readonly number[]
}

/** One way in which English says that somebody says something; finds what a sentence says in that way. */
export type Construction = (context: AttributionContext) => Report[]
