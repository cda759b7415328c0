import type { Tree } from '../../model/index.ts'
import { isNegated, readClause } from './own-clause.ts'
import type { StanceLexicon } from './lexicon.ts'
import { blankReading, contribute, flip, type Reading } from './reading.ts'

/** "was charged with stealing" leaves it open, "was convicted of stealing" does not, and who was "cleared of stealing" stole nothing. */
export function readCharge(tree: Tree, verb: number, lexicon: StanceLexicon, reading: Reading): void {
  const lemma = tree.lemma(verb)
  if (lexicon.isOf('acquittingWord', lemma)) flip(reading)
  else if (!lexicon.isOf('convictingWord', lemma) || isNegated(tree, verb, lexicon)) contribute(reading, 'possible')
  else {
    const verdict = blankReading()
    readClause(tree, verb, lexicon, verdict, false)
    if (verdict.modality !== 'actual') contribute(reading, 'possible')
    else reading.presupposed = true
  }
}
