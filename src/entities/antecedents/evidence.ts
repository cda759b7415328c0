import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Place } from '../quotations.ts'
import type { Option } from './option.ts'

/** The words whose vectors speak for or against an option. */
export interface Witnesses {
  readonly anaphor: Place
  /** What the anaphor hangs on. */
  readonly governor: Place
  readonly option?: {
    readonly candidate: Place
    readonly governor: Place
    /** The word that the entity's first name begins with, or the noun that it was called by. */
    readonly name: Place
  }
}

/** Without an option, of the choice to take none. */
export function witnessesOf({ tree, head }: Candidate, option: Option | undefined): Witnesses {
  const own = { anaphor: { tree, token: head }, governor: governorOf(tree, head) }
  if (!option) return own
  const { candidate, chain } = option
  const members = chain?.members ?? []
  const named =
    members.find(({ form }) => form === 'name') ?? members.find(({ form }) => form === 'nominal') ?? candidate
  return {
    ...own,
    option: {
      candidate: { tree: candidate.tree, token: candidate.head },
      governor: governorOf(candidate.tree, candidate.head),
      name: { tree: named.tree, token: named.name?.first ?? named.head },
    },
  }
}

/** A root speaks for itself. */
function governorOf(tree: MentionTree, token: number): Place {
  const { head } = tree.token(token)
  return { tree, token: head < 0 ? token : head }
}
