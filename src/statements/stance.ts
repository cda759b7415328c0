import type { Modality, Polarity } from '../model/index.ts'
import { isControlledByFrom, isImperative } from './clause.ts'
import type { Stance } from './draft.ts'
import { markerTokens } from './nominal.ts'
import type { Tree } from './tree.ts'
import type { StanceLexicon } from './stance-lexicon.ts'

/** Function words that negate the clause they stand in. */
const NEGATORS = ['not', 'never', 'neither', 'nor', 'nowhere', 'hardly', 'barely', 'scarcely']
const NEGATIVE_DETERMINERS = ['no', 'none', 'neither', 'nobody', 'nothing', 'no-one']
const AUXILIARIES: Readonly<Record<string, Modality>> = {
  will: 'planned', shall: 'planned', may: 'possible', might: 'possible', can: 'possible', could: 'possible',
  must: 'obligatory', should: 'obligatory', ought: 'obligatory', would: 'hypothetical',
} // prettier-ignore
/** Verbs that say no more of an event than that it takes place. */
export const OCCURRENCE = [
  'take',
  'happen',
  'occur',
  'hold',
  'begin',
  'start',
  'last',
  'proceed',
  'include',
  'involve',
  'feature',
]
/** Verbs by which an infinitive tells how something came out. */
const OUTCOME = ['end', 'finish', 'close', 'become', 'reach', 'total']
const CONDITIONS = ['if', 'unless', 'whether', 'in case', 'provided', 'lest']
/** Of two modalities the less certain one holds: "will potentially include" is possible, "will try to" intended. */
const CERTAINTY: readonly Modality[] = [
  'actual',
  'planned',
  'obligatory',
  'intended',
  'possible',
  'commanded',
  'hypothetical',
  'conditional',
  'questioned',
]

interface Reading {
  negative: boolean
  modality: Modality
  marked: boolean
}

const contribute = (reading: Reading, modality: Modality | undefined): void => {
  if (modality === undefined || modality === 'actual') return
  if (CERTAINTY.indexOf(modality) > CERTAINTY.indexOf(reading.modality)) reading.modality = modality
  reading.marked = true
}

/** What the words of the predicate's own clause say: negation, auxiliaries, adverbs, mood. */
function readClause(tree: Tree, predicate: number, lexicon: StanceLexicon, reading: Reading, inReport: boolean): void {
  for (const child of tree.children(predicate)) {
    const lemma = tree.lemma(child)
    if (tree.is(child, 'advmod', 'cc:preconj', 'cc') && NEGATORS.includes(lemma)) flip(reading)
    else if (tree.is(child, 'advmod')) {
      if (tree.children(child).some((below) => NEGATORS.includes(tree.lemma(below)))) flip(reading)
      contribute(reading, lexicon.modality(lemma, 'adverb'))
    } else if (tree.is(child, 'aux')) {
      contribute(reading, lemma === 'would' && inReport ? 'planned' : AUXILIARIES[lemma])
    } else if (tree.is(child, 'nsubj', 'obj', 'obl', 'det') && isNegativeNominal(tree, child)) flip(reading)
    else if (tree.is(child, 'mark') && lemma === 'without') flip(reading)
    else if (tree.is(child, 'mark') && CONDITIONS.includes(lemma)) contribute(reading, 'conditional')
    else if (tree.is(child, 'mark', 'case') && ['instead', 'rather'].includes(lemma)) flip(reading)
    else if (tree.is(child, 'advcl') && isCondition(tree, child)) contribute(reading, 'conditional')
  }
  if (isImperative(tree, predicate) && tree.is(predicate, 'root')) contribute(reading, 'commanded')
  if (isPeriphrasticFuture(tree, predicate)) contribute(reading, 'planned')
  if (isInvertedCondition(tree, predicate)) contribute(reading, 'conditional')
}

const flip = (reading: Reading): void => {
  reading.negative = !reading.negative
  reading.marked = true
}

const isNegativeNominal = (tree: Tree, index: number): boolean =>
  (NEGATIVE_DETERMINERS.includes(tree.lemma(index)) && tree.token(index).upos !== 'ADV') ||
  tree.all(index, 'det', 'cc:preconj', 'advmod').some((child) => ['no', 'neither'].includes(tree.lemma(child)))

const isCondition = (tree: Tree, clause: number): boolean =>
  tree.all(clause, 'mark').some((mark) => ['if', 'unless', 'provided'].includes(tree.lemma(mark))) &&
  !['even', 'as'].some((word) => tree.all(clause, 'advmod').some((child) => tree.lemma(child) === word))

/** "Had Norway joined, …", "Should it rain, …": an auxiliary before the subject of a subordinate clause. */
function isInvertedCondition(tree: Tree, predicate: number): boolean {
  const subject = tree.first(predicate, 'nsubj')
  return (
    subject !== undefined &&
    tree.is(predicate, 'advcl') &&
    tree.first(predicate, 'mark') === undefined &&
    tree.all(predicate, 'aux', 'cop').some((aux) => aux < subject && ['have', 'should', 'be'].includes(tree.lemma(aux)))
  )
}

/** "is going to sell", "is to meet", "is about to leave". */
function isPeriphrasticFuture(tree: Tree, predicate: number): boolean {
  if (!tree.is(predicate, 'xcomp')) return false
  const governor = tree.token(predicate).head
  return (
    tree.lemma(governor) === 'go' &&
    tree.feature(governor, 'VerbForm') !== 'Inf' &&
    tree.first(governor, 'aux') !== undefined
  )
}

/** What governs the predicate: "tried to", "refused to", "determined to", "an effort to"; true where the walk goes on there. */
function readGovernor(tree: Tree, predicate: number, lexicon: StanceLexicon, reading: Reading): boolean {
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
    return false
  }
  if (tree.is(predicate, 'xcomp') || isControlledByFrom(tree, predicate) || tree.is(predicate, 'ccomp')) {
    if (lexicon.negates(lemma, pos)) flip(reading)
    contribute(reading, lexicon.modality(lemma, pos))
    return tree.is(predicate, 'xcomp', 'advcl') || lexicon.modality(lemma, pos) !== undefined
  }
  if (tree.is(predicate, 'csubj') || (tree.is(predicate, 'ccomp') && pos === 'adjective')) {
    contribute(reading, lexicon.modality(lemma, pos))
    return true
  }
  if (tree.is(predicate, 'acl') && !tree.is(predicate, 'acl:relcl') && infinitive) {
    if (isSingledOut(tree, governor)) return false
    // "the cancelled deal to lease tankers"
    if (tree.all(governor, 'amod').some((child) => isNegativeParticiple(tree, child, lexicon))) flip(reading)
    if (lexicon.negates(lemma, 'noun')) flip(reading)
    contribute(reading, lexicon.modality(lemma, 'noun') ?? 'possible')
    return false
  }
  // "gained 155 points to end the day at 9505": how it came out, not what it was for
  if (tree.is(predicate, 'advcl') && infinitive && OUTCOME.includes(tree.lemma(predicate))) return true
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

/** "the first woman to land", "one of the few to rise": an infinitive that tells whom of all it holds of is a fact. */
const isSingledOut = (tree: Tree, noun: number): boolean =>
  tree
    .all(noun, 'amod', 'nummod', 'det', 'advmod')
    .some(
      (child) =>
        ['first', 'last', 'only', 'few', 'sole'].includes(tree.lemma(child)) ||
        tree.feature(child, 'NumType') === 'Ord' ||
        tree.feature(child, 'Degree') === 'Sup',
    )

/** Polarity and modality of a verbal, adjectival or copular predicate, from its clause and from what governs it. */
export function stanceOfClause(tree: Tree, predicate: number, lexicon: StanceLexicon): Stance {
  const reading: Reading = { negative: false, modality: 'actual', marked: false }
  const isReported = (at: number): boolean =>
    tree.is(at, 'ccomp', 'parataxis') && lexicon.reports(tree.lemma(Math.max(0, tree.token(at).head)))
  let at = predicate
  for (let steps = 0; steps < 10; steps++) {
    if (at === predicate || !tree.is(predicate, 'conj') || at !== tree.token(predicate).head)
      readClause(tree, at, lexicon, reading, isReported(at))
    else readShared(tree, predicate, at, lexicon, reading)
    if (!readGovernor(tree, at, lexicon, reading)) break
    at = tree.token(at).head
  }
  const last = tree.token(tree.size - 1)
  if (last.text.startsWith('?') && isInMainClause(tree, at)) contribute(reading, 'questioned')
  return finish(reading)
}

/** A conjunct shares the auxiliaries of the first verb, and its negation where they are joined by "or" or a bare form. */
function readShared(tree: Tree, conjunct: number, first: number, lexicon: StanceLexicon, reading: Reading): void {
  const shared: Reading = { negative: false, modality: 'actual', marked: false }
  readClause(tree, first, lexicon, shared, false)
  const sameForm = tree.feature(first, 'VerbForm') === tree.feature(conjunct, 'VerbForm')
  const alternative = tree.all(conjunct, 'cc').some((cc) => ['or', 'nor'].includes(tree.lemma(cc)))
  if (shared.negative && (alternative || (sameForm && tree.feature(conjunct, 'VerbForm') === 'Inf'))) flip(reading)
  if (sameForm) contribute(reading, shared.modality)
}

const isInMainClause = (tree: Tree, at: number): boolean =>
  tree.token(at).head < 0 || tree.is(at, 'conj', 'parataxis', 'ccomp', 'xcomp')

const finish = (reading: Reading): Stance => ({
  polarity: (reading.negative ? 'negative' : 'positive') as Polarity,
  modality: reading.modality,
  marked: reading.marked,
})

/** Polarity and modality of an event that a noun names: its modifiers, and the verb that says whether it takes place. */
export function stanceOfNoun(tree: Tree, noun: number, lexicon: StanceLexicon): Stance {
  const reading: Reading = { negative: false, modality: 'actual', marked: false }
  for (const child of tree.children(noun)) {
    const lemma = tree.lemma(child)
    if (tree.is(child, 'amod')) {
      contribute(reading, lexicon.modality(lemma, 'adjective'))
      // "the cancelled deal", "the failed merger"
      if (lexicon.negates(lemma, 'adjective') || isNegativeParticiple(tree, child, lexicon)) flip(reading)
    }
    if (tree.is(child, 'compound', 'amod')) contribute(reading, lexicon.modality(lemma, 'noun'))
    if (tree.is(child, 'det') && lemma === 'no') flip(reading)
    // an event during which something will happen is itself not over
    if (tree.is(child, 'acl:relcl') && hasFuture(tree, child) && tree.all(child, 'obl').some((o) => markerTokens(tree, o).some((m) => tree.lemma(m) === 'during'))) contribute(reading, 'planned') // prettier-ignore
  }
  const governor = tree.token(noun).head
  if (governor < 0) return finish(reading)
  const lemma = tree.lemma(governor)
  const pos = lexicon.partOfSpeech(tree, governor)
  const subject = tree.is(noun, 'nsubj')
  const argument = tree.is(noun, 'obj', 'nsubj:pass') || (tree.is(noun, 'obl', 'nmod') && !['after', 'before', 'during', 'despite', 'in', 'at', 'with'].includes(tree.lemma(markerTokens(tree, noun)[0] ?? noun))) // prettier-ignore
  if (argument && (lexicon.modality(lemma, pos) !== undefined || lexicon.negates(lemma, pos))) {
    if (lexicon.negates(lemma, pos)) flip(reading)
    contribute(reading, lexicon.modality(lemma, pos))
    if (pos === 'verb') inherit(reading, stanceOfClause(tree, governor, lexicon))
  } else if ((subject || tree.is(noun, 'obj')) && OCCURRENCE.includes(lemma)) {
    inherit(reading, stanceOfClause(tree, governor, lexicon))
  }
  return finish(reading)
}

/** What holds of the verb holds of the event that it is about: "may block the visit", "did not take place". */
function inherit(reading: Reading, governed: Stance): void {
  if (governed.polarity === 'negative') flip(reading)
  contribute(reading, governed.modality)
}

/** A participle of a verb that denies what it governs; past only, as in "the averted strike". */
function isNegativeParticiple(tree: Tree, index: number, lexicon: StanceLexicon): boolean {
  const past = tree.feature(index, 'VerbForm') === 'Part' && tree.feature(index, 'Tense') === 'Past'
  return past && lexicon.negates(tree.lemma(index), 'verb')
}

const hasFuture = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => ['will', 'shall', 'may', 'might'].includes(tree.lemma(aux)))
