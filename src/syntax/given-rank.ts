import type { Tree, Words } from '../model/index.ts'
import { marker } from './nominal.ts'

/** "was promoted to major", "demoted her to private": a noun that the verb above gives as a rank. */
export const isGivenRank = (tree: Tree, language: Words, noun: number): boolean =>
  tree.is(noun, 'obl') &&
  marker(tree, noun) === 'to' &&
  language.words('rankVerb').has(tree.lemma(tree.token(noun).head))
