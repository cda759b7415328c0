import { firstConjunct } from '../../syntax/nominal.ts'
import { isFrontedDescription } from '../../syntax/fronted-description.ts'
import { isContentOfNoun, isControlledByFrom, isFinite } from '../predicate/index.ts'
import type { Tree } from '../../model/index.ts'
import { readAdverbial } from './adverbial.ts'
import { readComplement } from './complement.ts'
import { governed } from './governed.ts'
import type { StanceLexicon } from './lexicon.ts'
import { readModifier, readRestriction } from './modifier.ts'
import { isElliptic, readMarks } from './own-clause.ts'
import type { Reading } from './reading.ts'

/** What governs the predicate: "tried to", "refused to", "determined to", "an effort to"; true where the walk goes on there. */
export function readGovernor(tree: Tree, predicate: number, lexicon: StanceLexicon, reading: Reading): boolean {
  if (tree.is(predicate, 'conj')) return readFirst(tree, predicate, lexicon, reading)
  const clause = governed(tree, predicate, lexicon)
  if (clause === undefined) return false
  if (tree.is(predicate, 'xcomp', 'ccomp', 'csubj') || isControlledByFrom(tree, predicate))
    return readComplement(clause, reading)
  if (tree.is(predicate, 'acl') && (!tree.is(predicate, 'acl:relcl') || isContentOfNoun(tree, predicate)))
    return readModifier(clause, reading)
  if (tree.is(predicate, 'acl:relcl')) readRestriction(clause, reading)
  return tree.is(predicate, 'advcl') && !isFrontedDescription(tree, predicate) && readAdverbial(clause, reading)
}

/** A conjunct without a subject of its own goes on where the first does; with one it may share what the first depends on: "if A wins and B loses". */
function readFirst(tree: Tree, conjunct: number, lexicon: StanceLexicon, reading: Reading): boolean {
  if (isElliptic(tree, conjunct)) return true
  const first = firstConjunct(tree, conjunct)
  // "denied that it lied and that it had stolen"
  if (isThat(tree, first) && isThat(tree, conjunct)) return readGovernor(tree, first, lexicon, reading)
  if (tree.first(conjunct, 'mark') === undefined && isFinite(tree, first) && isFinite(tree, conjunct)) {
    readMarks(tree, first, lexicon, reading)
    readGovernor(tree, first, lexicon, reading)
  }
  return false
}

const isThat = (tree: Tree, clause: number): boolean =>
  tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'that')
