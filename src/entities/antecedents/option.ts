import type { Chain } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'

/** What a pronoun may stand for. */
export interface Option {
  /** Its last mention before the pronoun; where there is none, the first behind it. */
  readonly candidate: Candidate
  /** All its mentions so far; none of several that a coordination names together ("A and B"), which are no entity. */
  readonly chain: Chain | undefined
}
