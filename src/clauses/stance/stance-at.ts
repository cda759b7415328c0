import type { Predicate, Stance, Tree } from '../../model/index.ts'
import type { Arguments } from '../predicate/index.ts'
import type { StanceLexicon } from './lexicon.ts'
import { stanceOfClause } from './of-clause.ts'
import { stanceOfNoun } from './of-noun.ts'
import type { StatedStance } from './reading.ts'
import { weigh } from './weigh.ts'

/** Polarity and modality of what a predicate tells, be it a verb, an adjective or a noun. */
export function stanceOf(
  tree: Tree,
  predicate: Arguments,
  governor: Predicate['governor'],
  lexicon: StanceLexicon,
): Stance {
  const stated = statedOf(tree, predicate, governor?.link === 'support', lexicon)
  return weigh(stated, predicate, governor, tree.token(predicate.head).factuality)
}

function statedOf(tree: Tree, { head, kind }: Arguments, supported: boolean, lexicon: StanceLexicon): StatedStance {
  // the copula of "the point is that …" has no clause of its own
  if (tree.is(head, 'cop')) return stanceOfClause(tree, tree.token(head).head, lexicon)
  return kind === 'nominal' ? stanceOfNoun(tree, head, supported, lexicon) : stanceOfClause(tree, head, lexicon)
}
