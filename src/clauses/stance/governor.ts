import { isControlledByFrom } from '../predicate/index.ts'
import type { Tree } from '../../model/index.ts'
import type { StanceLexicon } from './lexicon.ts'
import { isNegated, readClause } from './own-clause.ts'
import { blankReading, contribute, flip, type Reading } from './reading.ts'

/** What governs the predicate: "tried to", "refused to", "determined to", "an effort to"; true where the walk goes on there. */
export function readGovernor(tree: Tree, predicate: number, lexicon: StanceLexicon, reading: Reading): boolean {
  const governor = tree.token(predicate).head
  if (governor < 0) return false
  const lemma = tree.lemma(governor)
  const pos = lexicon.partOfSpeech(tree, governor)
  const marks = tree.all(predicate, 'mark').map((mark) => tree.lemma(mark))
  const infinitive = tree.feature(predicate, 'VerbForm') === 'Inf' || marks.includes('to')
  if (tree.is(predicate, 'ccomp') && pos === 'verb' && lexicon.reports(lemma)) {
    // "hopes that", "fears that" report and leave it open; "announced that" reports only
    const modality = lexicon.modality(lemma, pos)
    if (modality === 'possible' || modality === 'intended') contribute(reading, modality)
    if (isDenied(tree, governor, lexicon)) flip(reading)
    if (isAsked(tree, predicate, governor, lexicon)) contribute(reading, 'questioned')
    return false
  }
  if (tree.is(predicate, 'acl') && !tree.is(predicate, 'acl:relcl') && marks.includes('that')) {
    if (lexicon.denies(lemma, 'noun') || isDenied(tree, tree.token(governor).head, lexicon)) flip(reading)
    // "fears that", "a demand that"; "a plan that" may tell what it is
    const modality = lexicon.modality(lemma, 'noun')
    if (modality !== 'planned') contribute(reading, modality)
    return false
  }
  if (tree.is(predicate, 'xcomp') || isControlledByFrom(tree, predicate) || tree.is(predicate, 'ccomp')) {
    if (lexicon.negates(lemma, pos) || (isControlledByFrom(tree, predicate) && lexicon.isOf('preventingVerb', lemma)))
      flip(reading)
    contribute(reading, lexicon.modality(lemma, pos) ?? (isTold(tree, predicate, lexicon) ? 'commanded' : undefined))
    return tree.is(predicate, 'xcomp', 'advcl') || lexicon.modality(lemma, pos) !== undefined
  }
  if (tree.is(predicate, 'csubj') || (tree.is(predicate, 'ccomp') && pos === 'adjective')) {
    contribute(reading, lexicon.modality(lemma, pos))
    return true
  }
  if (tree.is(predicate, 'acl') && !tree.is(predicate, 'acl:relcl') && infinitive) {
    if (isSingledOut(tree, governor, lexicon)) return false
    // "the cancelled plan to sell ferries"
    if (tree.all(governor, 'amod').some((child) => isNegativeParticiple(tree, child, lexicon))) flip(reading)
    if (lexicon.negates(lemma, 'noun')) flip(reading)
    // "Peru to sell copper": a headline's future
    const headline = tree.token(governor).upos === 'PROPN'
    contribute(reading, lexicon.modality(lemma, 'noun') ?? (headline ? 'planned' : 'possible'))
    return false
  }
  // "accused Chile of invading": what somebody is said to have done
  if (tree.is(predicate, 'advcl') && marks.includes('of') && lexicon.reports(lemma)) {
    contribute(reading, 'possible')
    return false
  }
  // "will be sold once approved": what has not come about waits for what is not there yet
  if (tree.is(predicate, 'advcl') && hasAwaitingWord(tree, predicate, lexicon)) {
    if (awaits(tree, predicate, governor, lexicon)) contribute(reading, 'conditional')
    return false
  }
  // "rose all day to close at 40 dollars": how it came out, not what it was for
  if (tree.is(predicate, 'advcl') && infinitive && lexicon.isOf('outcomeVerb', tree.lemma(predicate))) return true
  if (
    tree.is(predicate, 'advcl') &&
    infinitive &&
    marks.every((mark) => ['to', 'in', 'order', 'so', 'as'].includes(mark))
  ) {
    contribute(reading, 'intended')
    return false
  }
  if (
    tree.is(predicate, 'advcl') &&
    tree.first(predicate, 'nsubj') === undefined &&
    !marks.some((mark) => ['after', 'since', 'before', 'when'].includes(mark))
  ) {
    // "is trying to boost its security by increasing production": the means share the end's modality
    if (tree.first(governor, 'xcomp') !== undefined) contribute(reading, lexicon.modality(lemma, pos))
    return tree.feature(predicate, 'VerbForm') === 'Ger' || tree.feature(predicate, 'Tense') === 'Pres'
  }
  if (tree.is(predicate, 'conj') && tree.first(predicate, 'nsubj', 'aux') === undefined) return true
  return false
}

const hasAwaitingWord = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  tree.all(predicate, 'mark', 'advmod').some((word) => lexicon.isOf('awaitingSubordinator', tree.lemma(word)))

/** Whether a clause of time tells of what is not there yet: it has no past of its own, and its governor lies ahead or is a rule. */
function awaits(tree: Tree, predicate: number, governor: number, lexicon: StanceLexicon): boolean {
  const finite = [predicate, ...tree.all(predicate, 'aux', 'cop')].find(
    (word) => tree.feature(word, 'VerbForm') === 'Fin',
  )
  if (finite !== undefined && tree.feature(finite, 'Tense') === 'Past') return false
  const above = blankReading()
  readClause(tree, governor, lexicon, above, false)
  if (above.modality !== 'actual' || tree.feature(governor, 'VerbForm') === 'Inf') return true
  const words = [governor, ...tree.all(governor, 'aux', 'cop')]
  const isPast = words.some(
    (word) => tree.feature(word, 'Tense') === 'Past' && tree.feature(word, 'VerbForm') === 'Fin',
  )
  return !isPast && words.every((word) => tree.lemma(word) !== 'have')
}

/** Whether somebody says by a verb that what it reports is not so; who does "not deny" it says nothing. */
const isDenied = (tree: Tree, verb: number, lexicon: StanceLexicon): boolean =>
  verb >= 0 && lexicon.denies(tree.lemma(verb), 'verb') && !isNegated(tree, verb, lexicon)

/** "asked whether", "wonder how": what a question is about nobody claims. */
function isAsked(tree: Tree, clause: number, verb: number, lexicon: StanceLexicon): boolean {
  const first = tree.subtree(clause).find((token) => !tree.is(token, 'punct'))
  return (
    lexicon.isOf('askingVerb', tree.lemma(verb)) &&
    first !== undefined &&
    /^(?:whether|if|how|why|what|when|where|who|whom|whose|which)$/.test(tree.lemma(first))
  )
}

/** "told them to leave": an infinitive behind a verb with the one spoken to says what is to be done. */
const isTold = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  tree.is(predicate, 'xcomp') &&
  tree.feature(predicate, 'VerbForm') === 'Inf' &&
  lexicon.isOf('addressingVerb', tree.lemma(tree.token(predicate).head))

/** "the first ship to arrive", "one of the few to rise": an infinitive that tells whom of all it holds of is a fact. */
const isSingledOut = (tree: Tree, noun: number, lexicon: StanceLexicon): boolean =>
  tree
    .all(noun, 'amod', 'nummod', 'det', 'advmod')
    .some(
      (child) =>
        lexicon.isOf('singlingWord', tree.lemma(child)) ||
        tree.feature(child, 'NumType') === 'Ord' ||
        tree.feature(child, 'Degree') === 'Sup',
    )

/** A participle of a verb that denies what it governs; past only, as in "the averted strike". */
export function isNegativeParticiple(tree: Tree, index: number, lexicon: StanceLexicon): boolean {
  const past = tree.feature(index, 'VerbForm') === 'Part' && tree.feature(index, 'Tense') === 'Past'
  return past && lexicon.negates(tree.lemma(index), 'verb')
}
