import { marker } from '../../syntax/nominal.ts'
import type { MentionTree } from '../mention-tree.ts'

/** "They" of "three of them": whose part takes part. */
export const isOfPart = (tree: MentionTree, pronoun: number): boolean =>
  tree.is(pronoun, 'nmod') &&
  marker(tree, pronoun) === 'of' &&
  ['NUM', 'DET', 'PRON', 'ADJ'].includes(tree.token(tree.token(pronoun).head).upos)
