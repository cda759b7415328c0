import type { Tree } from '../model/index.ts'

/** "the man, who lived in Oslo, …": whether a comma sets a clause apart from its noun, which so says no more of which one is meant. */
export const isBehindComma = (tree: Tree, noun: number, clause: number): boolean =>
  tree.token(noun + 1).text === ',' ||
  tree.token(clause - 1).text === ',' ||
  tree.subtree(clause).some((at) => at < clause && tree.token(at).text === ',')
