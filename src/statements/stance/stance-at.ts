import { type Ontology, type Sentence, Tree } from '../../model/index.ts'
import type { Stance } from '../draft.ts'
import { StanceLexicon } from './lexicon.ts'
import { stanceOfClause } from './of-clause.ts'
import { stanceOfNoun } from './of-noun.ts'

/** A noun that is no predicate of a copula. */
export const isEventNoun = (tree: Tree, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(tree.token(token).upos) && tree.first(token, 'cop') === undefined

/** Polarity and modality of the event that a token tells of, be it a verb, an adjective or a noun. */
export function stanceOf(tree: Tree, token: number, lexicon: StanceLexicon): Stance {
  if (tree.is(token, 'aux', 'cop') && tree.token(token).head >= 0)
    return stanceOf(tree, tree.token(token).head, lexicon)
  return isEventNoun(tree, token) ? stanceOfNoun(tree, token, lexicon) : stanceOfClause(tree, token, lexicon)
}

/** The same for a sentence as the language stage gives it. */
export const stanceAt = (sentence: Sentence, token: number, ontology: Ontology): Stance =>
  stanceOf(new Tree(sentence), token, new StanceLexicon(ontology))
