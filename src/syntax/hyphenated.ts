import type { Tree } from '../model/index.ts'

/** The words that a hyphen makes part of a verb or a quality: "rear-" of "rear-ended", "one-" of "one-sided". */
export const hyphenated = (tree: Tree, word: number): number[] =>
  word > 1 && tree.token(word - 1).text === '-' && tree.token(word - 2).head === word && isPart(tree, word)
    ? [word - 2, word - 1]
    : []

const isPart = (tree: Tree, word: number): boolean =>
  tree.token(word).upos === 'VERB'
    ? tree.is(word - 2, 'compound')
    : tree.token(word).upos === 'ADJ' &&
      tree.is(word - 2, 'compound', 'amod', 'advmod', 'nummod', 'obl', 'obl:unmarked')
