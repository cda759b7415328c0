import type { Tree } from '../../model/index.ts'
import { isPassive } from '../predicate/index.ts'
import { isNegated, readClause } from './own-clause.ts'
import type { StanceLexicon } from './lexicon.ts'
import { blankReading, contribute, flip, type Reading } from './reading.ts'

/**
 * "was charged with stealing" leaves it open, "was convicted of stealing" does not, who was "cleared of stealing" stole nothing,
 * and what somebody "accused him of" they say.
 */
export function readCharge(tree: Tree, verb: number, lexicon: StanceLexicon, reading: Reading): void {
  const lemma = tree.lemma(verb)
  const isClaimed =
    lexicon.isOf('allegingVerb', lemma) && (!isPassive(tree, verb) || tree.first(verb, 'obl:agent') !== undefined)
  if (lexicon.isOf('acquittingWord', lemma)) flip(reading)
  else if ((!isClaimed && !lexicon.isOf('convictingWord', lemma)) || isDenied(tree, verb, lexicon))
    contribute(reading, 'possible')
  else {
    const told = blankReading()
    readClause(tree, verb, lexicon, told, false)
    if (told.modality !== 'actual') contribute(reading, 'possible')
    else reading.presupposed = true
  }
}

/** "was not convicted", "was not found guilty". */
const isDenied = (tree: Tree, word: number, lexicon: StanceLexicon): boolean =>
  [word, ...(tree.is(word, 'xcomp') ? [tree.token(word).head] : [])].some((each) => isNegated(tree, each, lexicon))
