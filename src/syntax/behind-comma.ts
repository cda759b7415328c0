import type { Tree } from '../model/index.ts'

/** "the man, who lived in Oslo, …": whether a comma sets a clause apart from its noun, which so says no more of which one is meant. */
export const isBehindComma = (tree: Tree, noun: number, clause: number): boolean =>
  [noun + 1, clause - 1].some((at) => tree.sentence.tokens[at]?.text === ',') ||
  tree.subtree(clause).some((at) => at < clause && tree.token(at).text === ',')
