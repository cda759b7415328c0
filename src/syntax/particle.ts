import type { Tree } from '../model/index.ts'
import { marker } from './nominal.ts'

/** The word that makes a verb another with it: "off" of "called it off", "fatally" of "fatally shot", "death" of "shot to death". */
export const particleOf = (tree: Tree, verb: number, particle: string): number | undefined =>
  tree.all(verb, 'compound:prt', 'advmod').find((child) => tree.lemma(child) === particle) ??
  tree.all(verb, 'obl').find((child) => `${marker(tree, child)} ${tree.lemma(child)}` === particle)

/** The lemma of a verb with its particle: "set up". */
export const withParticle = (tree: Tree, verb: number): string =>
  [verb, ...tree.all(verb, 'compound:prt')].map((word) => tree.lemma(word)).join(' ')
