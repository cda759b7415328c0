import type { Tree } from '../model/index.ts'

/** The words that a hyphen makes part of a verb: "rear-" of "rear-ended". */
export const hyphenated = (tree: Tree, verb: number): number[] =>
  tree.token(verb).upos === 'VERB' && verb > 1 && tree.is(verb - 2, 'compound') && tree.token(verb - 1).text === '-'
    ? [verb - 2, verb - 1]
    : []
