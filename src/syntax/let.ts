import type { Tree } from '../model/index.ts'

/** "let the fans know": whether a verb is what somebody is let do. */
export const isLet = (tree: Tree, verb: number): boolean =>
  tree.is(verb, 'xcomp', 'ccomp') && tree.lemma(tree.token(verb).head) === 'let'
