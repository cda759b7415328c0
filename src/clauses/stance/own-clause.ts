import { firstConjunct, marker } from '../../syntax/nominal.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'
import type { Modality, Tree } from '../../model/index.ts'
import {
  isConditionalParticiple,
  isFinite,
  isImperative,
  isNearly,
  isNot,
  isPassive,
  isPast,
  isPerfect,
} from '../predicate/index.ts'
import type { StanceLexicon } from './lexicon.ts'
import { contribute, flip, type Reading } from './reading.ts'
import { isNegating } from '../../syntax/negating.ts'

/** What the words of the predicate's own clause say: negation, auxiliaries, adverbs, mood. */
export function readClause(
  tree: Tree,
  predicate: number,
  lexicon: StanceLexicon,
  reading: Reading,
  inReport: boolean,
): void {
  for (const child of tree.children(predicate)) {
    const lemma = tree.lemma(child)
    if (isNegator(tree, child, lexicon)) flip(reading)
    else if (tree.is(child, 'advmod')) {
      // "no longer", "not yet"
      if (tree.children(child).some((below) => isNegating(tree, below))) flip(reading)
      if (isNearly(tree, child) && !isDegree(tree, predicate, lexicon)) flip(reading)
      contribute(reading, lexicon.modality(lemma, 'adverb'))
    } else if (tree.is(child, 'aux')) {
      if (isSensed(tree, child, lexicon)) reading.presupposed = true
      contribute(reading, broughtByAuxiliary(tree, child, lexicon, inReport))
    } else if (tree.is(child, 'mark') && lemma === 'without') flip(reading)
    else if (tree.is(child, 'mark', 'case', 'cc') && isSubstitutive(tree, child, lexicon)) flip(reading)
  }
  const tellsOfPast = isToldAfter(tree, predicate, lexicon) || isHabit(tree, predicate, lexicon)
  if (!inReport && isWould(tree, predicate) && tellsOfPast) reading.presupposed = true
  readMarks(tree, predicate, lexicon, reading)
  if (isConditioned(tree, predicate, lexicon)) contribute(reading, 'conditional')
  if (reading.negative && waitsUntil(tree, predicate)) {
    flip(reading)
    reading.presupposed = true
  }
  if (isImperative(tree, predicate) && tree.is(predicate, 'root')) contribute(reading, 'commanded')
  if (isPeriphrasticFuture(tree, predicate)) {
    if (isYetTo(tree, predicate)) flip(reading)
    else contribute(reading, 'planned')
  }
  if (isUnfulfilled(tree, predicate)) contribute(reading, 'hypothetical')
  if (isInvertedCondition(tree, predicate)) contribute(reading, 'conditional')
  if (isHeldToBe(tree, predicate)) contribute(reading, 'possible')
}

/** "rather than", "as opposed to". */
const isSubstitutive = (tree: Tree, word: number, lexicon: StanceLexicon): boolean =>
  [word, ...tree.all(word, 'fixed')].some((each) =>
    lexicon.isOf('substitutiveAdverb', tree.token(each).text.toLowerCase()),
  )

/** "Nearly perfect" says how perfect; who is "nearly bankrupt" is not, which the lexicon knows for a state of its own. */
const isDegree = (tree: Tree, predicate: number, { ontology }: StanceLexicon): boolean =>
  tree.token(predicate).upos === 'ADJ' && ontology.framesOf(tree.lemma(predicate), 'adjective').length === 0

/** "Would" of what is reported looks ahead, who "would not comment" refused to, and who "would like to thank" somebody wants to. */
function broughtByAuxiliary(tree: Tree, aux: number, lexicon: StanceLexicon, inReport: boolean): Modality | undefined {
  const { head } = tree.token(aux)
  const lemma = tree.lemma(aux)
  if (isSensed(tree, aux, lexicon)) return undefined
  // "would have been possible" is contrary to fact, even in reported speech
  if (lemma === 'would' && !isPerfect(tree, head)) {
    if (tree.isOf(head, 'wishingVerb') && tree.first(head, 'xcomp') !== undefined) return undefined
    if (inReport) return 'planned'
    if (isToldAfter(tree, head, lexicon) || isHabit(tree, head, lexicon)) return undefined
    if (tree.isOf(head, 'silenceableVerb') && isNegated(tree, head, lexicon)) return undefined
  }
  return lexicon.ontology.table('modalAuxiliary').get(lemma)
}

/** "Could be seen leaving", "could be heard": whoever could be was. */
const isSensed = (tree: Tree, aux: number, lexicon: StanceLexicon): boolean => {
  const { head } = tree.token(aux)
  const form = tree.token(head).text.toLowerCase()
  return tree.lemma(aux) === 'could' && isPassive(tree, head) && lexicon.isOf('sensedForm', form)
}

/** "Would walk to the harbour every morning": what used to be so, which the model's value tells from what would come of a condition. */
const isHabit = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  tree.token(predicate).factuality > 0 && !isState(tree, predicate) && !isConditioned(tree, predicate, lexicon)

/** "would have 90 shops", "would be the largest bank": how things stand is no habit (Quirk et al. 1985, 4.57). */
const isState = (tree: Tree, predicate: number): boolean =>
  tree.first(predicate, 'cop') !== undefined || tree.isOf(predicate, 'havingVerb')

const isWould = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => tree.lemma(aux) === 'would')

/** "Would later become a judge": told from after it, unless a condition stands beside it. */
const isToldAfter = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  !isConditioned(tree, predicate, lexicon) &&
  tree.all(predicate, 'advmod').some((word) => tree.isForm(word, 'retrospectiveAdverb'))

/** What the words that introduce a clause say of it: "if", "unless"; "whether" leaves its complement open. */
export function readMarks(tree: Tree, predicate: number, lexicon: StanceLexicon, reading: Reading): void {
  const marks = tree.all(predicate, 'mark').map((mark) => tree.lemma(mark))
  // "it was as if the state had vanished"
  if (tree.token(predicate).head < 0 && marks.includes('as') && marks.length > 1) contribute(reading, 'hypothetical')
  // "as if", and what is asked: its governor knows
  if (marks.includes('as') || tree.is(predicate, 'ccomp', 'csubj')) return
  if (marks.some((mark) => lexicon.isOf('conditionalSubordinator', mark)) || isProvided(tree, predicate))
    contribute(reading, 'conditional')
}

/** "provided the court agrees": a participle that has become a conjunction. */
const isProvided = (tree: Tree, clause: number): boolean =>
  tree.all(clause, 'mark').some((mark) => tree.isForm(mark, 'conditionalParticiple'))

/** Whether words of the predicate's own clause negate it. */
export const isNegated = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  tree.children(predicate).some((child) => isNegator(tree, child, lexicon))

/** "Does not think that it will fail" denies the failure rather than the thought (Horn 1978). */
export const isNegationOfContent = (tree: Tree, verb: number): boolean =>
  tree.token(verb).upos === 'VERB' &&
  tree.isOf(verb, 'negationRaisingVerb') &&
  tree.all(verb, 'advmod').some((child) => isNot(tree, child))

const isNegator = (tree: Tree, child: number, lexicon: StanceLexicon): boolean =>
  !isQuotedApart(tree, child) &&
  !isNegatedAlready(tree, child, lexicon) &&
  ((tree.is(child, 'advmod', 'cc:preconj', 'cc') &&
    (tree.isOf(child, 'negator') || tree.feature(child, 'Polarity') === 'Neg') &&
    // "not only sold but bought" denies neither
    !tree.isOf(Math.min(child + 1, tree.size - 1), 'restrictiveAdverb')) ||
    (tree.is(child, 'nsubj', 'obj', 'obl', 'det') &&
      isNegativeNominal(tree, child, lexicon) &&
      // who "said nothing" kept silent
      !(
        tree.is(child, 'obj') &&
        tree.token(child).upos === 'PRON' &&
        lexicon.reports(tree.lemma(tree.token(child).head))
      )))

/** "neither bought nor sold": "nor" goes on with the negation that its clause shares with the first. */
function isNegatedAlready(tree: Tree, child: number, lexicon: StanceLexicon): boolean {
  const { head } = tree.token(child)
  if (!tree.is(child, 'cc') || !isElliptic(tree, head)) return false
  return isNegated(tree, firstConjunct(tree, head), lexicon)
}

/**
 * A conjunct that shares its subject and auxiliaries with the first, of "will resign and be replaced" the modal: all that is
 * said of the first's stance holds of it.
 */
export const isElliptic = (tree: Tree, conjunct: number): boolean =>
  tree.is(conjunct, 'conj') &&
  tree.first(conjunct, 'nsubj', 'csubj', 'expl') === undefined &&
  tree.all(conjunct, 'aux').every((aux) => tree.feature(aux, 'VerbForm') === 'Inf')

/** "“Absolutely not,” she said": a quotation mark stands between the negation and the verb, which it does not negate. */
const isQuotedApart = (tree: Tree, child: number): boolean => {
  const { head } = tree.token(child)
  return tree.sentence.tokens
    .slice(Math.min(child, head) + 1, Math.max(child, head))
    .some(({ text }) => isDoubleMark(text))
}

/** "voted no" tells of a vote. */
const isVote = (tree: Tree, index: number): boolean => tree.lemma(index) === 'no' && tree.token(index).upos === 'NOUN'

/** "nobody", "no ship", "not one ship", "not even the minister", "not all ships". */
export const isNegativeNominal = (tree: Tree, index: number, lexicon: StanceLexicon): boolean =>
  (lexicon.ontology.table('negativePronoun').has(tree.lemma(index)) &&
    tree.token(index).upos !== 'ADV' &&
    !isVote(tree, index)) ||
  tree.all(index, 'det', 'cc:preconj', 'advmod').some((child) => isEmptying(tree, child, lexicon)) ||
  deniesQuantity(tree, index)

/** "not all members", "not many", "not enough nurses": that there are so many of whom it holds is denied. */
const deniesQuantity = (tree: Tree, noun: number): boolean =>
  [noun, ...tree.all(noun, 'det', 'amod')]
    .filter((word) => tree.isOf(word, 'deniableQuantifier'))
    .some((word) => word > 0 && isNot(tree, word - 1) && [noun, word].includes(tree.token(word - 1).head))

const isEmptying = (tree: Tree, word: number, lexicon: StanceLexicon): boolean =>
  lexicon.ontology.table('negativePronoun').has(tree.lemma(word)) ||
  (isNot(tree, word) && word + 1 < tree.size && tree.isOf(word + 1, 'exhaustingWord'))

/** Whether a clause waits for another: "if", "provided", "as long as". What has happened ("has apologized if …") does not. */
const isConditioned = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  !hasHappened(tree, predicate) &&
  !saysWhatDepends(tree, predicate, lexicon) &&
  (tree.all(predicate, 'advcl').some((clause) => isCondition(tree, clause, lexicon)) ||
    isConditionedBefore(tree, predicate, lexicon) ||
    tree.all(predicate, 'obl').some((noun) => isContingency(tree, noun)) ||
    tree
      .all(predicate, 'advmod')
      .some((word) => tree.lemma(word) === 'long' && tree.first(word, 'advcl') !== undefined))

/** "If they open the letter, it is void and loses its worth": a condition before the first of two verbs of one subject holds for both. */
const isConditionedBefore = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  isElliptic(tree, predicate) &&
  tree
    .all(firstConjunct(tree, predicate), 'advcl')
    .some((clause) => clause < firstConjunct(tree, predicate) && isCondition(tree, clause, lexicon))

/** "In the event of a flood", "in case of fire"; "in the case of Peru" names a topic. */
const isContingency = (tree: Tree, noun: number): boolean =>
  marker(tree, noun) === 'in case of' ||
  (tree.lemma(noun) === 'event' &&
    marker(tree, noun) === 'in' &&
    tree.all(noun, 'nmod').some((child) => marker(tree, child) === 'of'))

/** "If they lose, he thinks that she will leave": the condition is one of her leaving. */
const saysWhatDepends = (tree: Tree, predicate: number, lexicon: StanceLexicon): boolean =>
  lexicon.reports(tree.lemma(predicate)) &&
  !hasModal(tree, predicate) &&
  tree.all(predicate, 'ccomp').some((clause) => hasModal(tree, clause))

function isCondition(tree: Tree, clause: number, lexicon: StanceLexicon): boolean {
  const words = tree.all(clause, 'mark', 'advmod').map((word) => tree.lemma(word))
  if (words.some((word) => ['even', 'as'].includes(word))) return false
  return (
    words.some((word) => lexicon.isOf('conditionalConjunction', word)) ||
    isProvided(tree, clause) ||
    isConditionalParticiple(tree, clause)
  )
}

const hasHappened = (tree: Tree, predicate: number): boolean =>
  isPast(tree, predicate) || (isPerfect(tree, predicate) && isFinite(tree, predicate) && !hasModal(tree, predicate))

const hasModal = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => !tree.isOf(aux, 'primaryAuxiliary'))

/** "did not leave until Monday": they left, but not before; what "did not last until Monday" was over by then, and what "cannot leave until Monday" is not there yet. */
export const waitsUntil = (tree: Tree, predicate: number): boolean =>
  !tree.isOf(predicate, 'lastingVerb') &&
  hasHappened(tree, predicate) &&
  [...tree.all(predicate, 'obl'), ...tree.all(predicate, 'advcl')].some(
    (child) =>
      child > predicate && tree.all(child, 'case', 'mark').some((word) => tree.isOf(word, 'terminativePreposition')),
  )

/** "are feared dead", "was believed drowned": what is feared is not said to be so. */
const isHeldToBe = (tree: Tree, predicate: number): boolean =>
  isPassive(tree, predicate) &&
  tree.isOf(predicate, 'believingVerb') &&
  tree
    .all(predicate, 'xcomp')
    .some((word) => ['ADJ', 'VERB'].includes(tree.token(word).upos) && tree.first(word, 'mark') === undefined)

/** "Had Norway joined, …", "Should it rain, …", "Were it to rain, …": an auxiliary before the subject of a subordinate clause. */
function isInvertedCondition(tree: Tree, predicate: number): boolean {
  const subject = tree.first(predicate, 'nsubj')
  return (
    subject !== undefined &&
    tree.is(predicate, 'advcl') &&
    tree.first(predicate, 'mark') === undefined &&
    tree.all(predicate, 'aux', 'cop').some((aux) => aux < subject && tree.isOf(aux, 'invertingAuxiliary'))
  )
}

/** "is going to sell", "is to meet", and headlines: "Court to hear appeal". */
function isPeriphrasticFuture(tree: Tree, predicate: number): boolean {
  if (!tree.is(predicate, 'xcomp')) return isMainInfinitive(tree, predicate)
  const governor = tree.token(predicate).head
  return (
    tree.lemma(governor) === 'go' &&
    tree.feature(governor, 'VerbForm') !== 'Inf' &&
    tree.first(governor, 'aux') !== undefined
  )
}

/** "is yet to pay", "has yet to pay": what still is to come has not. */
export const isYetTo = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'mark').some((to) => to > 0 && tree.lemma(to) === 'to' && tree.lemma(to - 1) === 'yet')

/** An infinitive with "to" that nothing governs and whose subject is its own; "be" may stand before it. */
const isMainInfinitive = (tree: Tree, predicate: number): boolean =>
  [predicate, ...tree.all(predicate, 'aux', 'cop')].some((word) => tree.feature(word, 'VerbForm') === 'Inf') &&
  // "the panel, which is to meet in May"
  (!tree.is(predicate, 'acl', 'advcl', 'csubj') ||
    (tree.is(predicate, 'acl:relcl') && tree.first(predicate, 'aux') !== undefined)) &&
  tree.first(predicate, 'nsubj') !== undefined &&
  tree.all(predicate, 'mark').some((mark) => tree.lemma(mark) === 'to') &&
  tree.all(predicate, 'aux').every((aux) => tree.lemma(aux) === 'be')

/** "was to have signed": what was planned and did not come about. */
const isUnfulfilled = (tree: Tree, predicate: number): boolean => {
  const to = tree.all(predicate, 'mark').find((mark) => tree.lemma(mark) === 'to')
  return (
    to !== undefined &&
    tree.all(predicate, 'aux').some((aux) => aux > to && tree.lemma(aux) === 'have') &&
    tree.all(predicate, 'aux', 'cop').some((aux) => aux < to && tree.lemma(aux) === 'be')
  )
}
