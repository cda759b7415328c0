import { firstConjunct } from '../../syntax/nominal.ts'
import type { MentionTree } from '../mention-tree.ts'

/** What a phrase is in its sentence, by the relation of the coordination that it belongs to. */
export function roleOf(tree: MentionTree, head: number): string {
  const at = firstConjunct(tree, head)
  const { relation } = tree.token(at)
  return DISTINCT.has(relation) ? relation : tree.base(at)
}

/** Relations whose subtype matters for what is taken up. */
const DISTINCT: ReadonlySet<string> = new Set(['nsubj:pass', 'nmod:poss', 'obl:agent'])
