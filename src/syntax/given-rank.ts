import type { Tree } from '../model/index.ts'
import { marker } from './nominal.ts'

/** "was promoted to major", "demoted her to private": a noun that the verb above gives as a rank. */
export const isGivenRank = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'obl') && marker(tree, noun) === 'to' && tree.isOf(tree.token(noun).head, 'rankVerb')
