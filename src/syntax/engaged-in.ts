import type { Tree } from '../model/index.ts'
import { marker } from './nominal.ts'

/** "The firm is in talks with its rival": whether a copula tells who does what a noun behind "in" names. */
export const isEngagedIn = (tree: Tree, noun: number): boolean =>
  tree.first(noun, 'cop') !== undefined &&
  marker(tree, noun) === 'in' &&
  tree.first(noun, 'det', 'nmod:poss') === undefined &&
  tree.isOf(noun, 'engagingNoun')
