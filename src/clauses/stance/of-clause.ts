import { firstConjunct } from '../../syntax/nominal.ts'
import type { Tree } from '../../model/index.ts'
import { isPassive, isPast } from '../predicate/index.ts'
import { isFiction } from './fiction.ts'
import { readGovernor } from './governor.ts'
import type { StanceLexicon } from './lexicon.ts'
import { readClause } from './own-clause.ts'
import { isInterrogative, questionOf, type Question } from './question.ts'
import { blankReading, contribute, finish, flip, question, type Reading, type StatedStance } from './reading.ts'

/** Polarity and modality of a verbal, adjectival or copular predicate, from its clause and from what governs it. */
export function stanceOfClause(tree: Tree, predicate: number, lexicon: StanceLexicon): StatedStance {
  const reading = blankReading()
  const isReported = (conjunct: number): boolean => {
    const at = firstConjunct(tree, conjunct)
    const word = tree.lemma(Math.max(0, tree.token(at).head))
    return (
      (tree.is(at, 'ccomp', 'parataxis') && lexicon.reports(word)) ||
      // "it was unclear when they would leave"
      (tree.is(at, 'ccomp', 'csubj') && questionOf(tree, at) !== undefined) ||
      (tree.is(at, 'acl') && lexicon.reports(word, 'noun')) ||
      isBackshifted(tree, at)
    )
  }
  let at = predicate
  let from = -1
  // what a clause set apart by a comma says is not denied with the clause around it: "did not come, citing the weather"
  let apart: boolean | undefined
  for (let steps = 0; steps < 10; steps++) {
    if (from >= 0 && tree.is(from, 'conj')) readShared(tree, from, at, lexicon, reading, isReported(at))
    else readClause(tree, at, lexicon, reading, isReported(at))
    if (isSetApart(tree, at)) apart ??= reading.negative
    if (!readGovernor(tree, at, lexicon, reading)) break
    from = at
    at = tree.token(at).head
  }
  if (apart !== undefined) reading.negative = apart
  if (isFiction(tree, predicate, lexicon)) contribute(reading, 'hypothetical')
  if (isDeedOfAlleged(tree, predicate)) contribute(reading, 'possible')
  const asked = isAsked(tree) && isInMainClause(tree, at) ? askedOf(tree, at) : undefined
  if (asked !== undefined) question(reading, asked)
  return finish(reading)
}

/** "It was clear that the strike would hit trade", "was sad that she would not play": behind a past, "would" is "will" gone back in tense (Quirk et al. 1985, 14.31). */
function isBackshifted(tree: Tree, clause: number): boolean {
  if (
    !tree.is(clause, 'ccomp', 'csubj', 'acl') ||
    !tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'that')
  )
    return false
  const word = tree.token(clause).head
  if (tree.all(word, 'advmod').some((degree) => tree.lemma(degree) === 'so')) return false
  // "fears rose that", "remained confident that"
  const isTold = tree.is(clause, 'acl') || tree.is(word, 'xcomp')
  return isPast(tree, isTold && tree.token(word).head >= 0 ? tree.token(word).head : word)
}

/** "…, citing the weather". */
const isSetApart = (tree: Tree, clause: number): boolean =>
  clause > 0 &&
  tree.is(clause, 'advcl') &&
  tree.token(clause - 1).text === ',' &&
  tree.first(clause, 'mark') === undefined

/** "the alleged gunman who fired": which one is meant only tells what he is held to have done, not what was done to him. */
function isDeedOfAlleged(tree: Tree, predicate: number): boolean {
  const clause = firstConjunct(tree, predicate)
  const noun = tree.token(clause).head
  return (
    tree.is(clause, 'acl:relcl') &&
    !isPassive(tree, predicate) &&
    tree.all(clause, 'punct').every((mark) => mark > clause) &&
    tree.all(noun, 'amod').some((word) => tree.isForm(word, 'allegingAdjective'))
  )
}

/** A conjunct shares the auxiliaries of the first verb, and its negation where "or" or a bare form joins them. */
function readShared(
  tree: Tree,
  conjunct: number,
  first: number,
  lexicon: StanceLexicon,
  reading: Reading,
  inReport: boolean,
): void {
  const shared = blankReading()
  readClause(tree, first, lexicon, shared, inReport)
  const form = formOf(tree, conjunct)
  const sameForm =
    [tree.feature(first, 'VerbForm'), formOf(tree, first)].includes(form) || isOfPerfect(tree, conjunct, first)
  const alternative = tree.all(conjunct, 'cc').some((cc) => tree.isOf(cc, 'alternativeConjunction'))
  if (shared.negative && (alternative || (sameForm && form === 'Inf'))) flip(reading)
  if (sameForm) contribute(reading, shared.modality)
}

/** The form of a verb, of "will resign and be replaced" that of its bare auxiliary. */
const formOf = (tree: Tree, verb: number): string | undefined =>
  tree.all(verb, 'aux').some((aux) => tree.feature(aux, 'VerbForm') === 'Inf') && tree.first(verb, 'mark') === undefined
    ? 'Inf'
    : tree.feature(verb, 'VerbForm')

/** "would have raised taxes but cut aid": where a perfect with a modal goes before, a form that may be a participle is one. */
const isOfPerfect = (tree: Tree, conjunct: number, first: number): boolean =>
  tree.language.table('modalAuxiliary').has(tree.lemma(tree.first(first, 'aux') ?? first)) &&
  tree.all(first, 'aux').some((aux) => tree.lemma(aux) === 'have') &&
  (tree.feature(conjunct, 'VerbForm') === 'Inf' ||
    (tree.token(conjunct).text.endsWith('ed') && tree.all(conjunct, 'cc').some((cc) => tree.lemma(cc) === 'and')))

/** How the sentence asks about a clause: "does he say that she left?" asks both, "do you know why she left?" one. */
function askedOf(tree: Tree, at: number): Question | undefined {
  if (!tree.is(at, 'ccomp', 'xcomp')) return isInterrogative(tree, at)
  return questionOf(tree, at) === 'open' ? 'open' : askedOf(tree, tree.token(at).head)
}

/** Whether a sentence ends with a question mark, whatever closes behind it. */
const isAsked = (tree: Tree): boolean =>
  tree.sentence.tokens.findLast(({ text }) => !CLOSING.test(text))?.text.startsWith('?') === true

const CLOSING = /^(?:["”’')\]]|'')$/u

const isInMainClause = (tree: Tree, at: number): boolean =>
  tree.token(at).head < 0 || tree.is(at, 'conj', 'parataxis', 'ccomp', 'xcomp')
