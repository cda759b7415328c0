import type { Tree } from '../model/index.ts'

/** "not", "never", "hardly", "no". */
export const isNegating = (tree: Tree, index: number): boolean =>
  tree.feature(index, 'Polarity') === 'Neg' || tree.lemma(index) === 'no' || tree.isOf(index, 'negator')
