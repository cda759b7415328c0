import {
  chargingVerb,
  isContentOfNoun,
  isFinite,
  isGerund,
  isMadeFor,
  isPassive,
  isPast,
  isPerfect,
  isSingledOut,
} from '../predicate/index.ts'
import type { Tree } from '../../model/index.ts'
import { isIndefiniteArticle } from '../../syntax/articles.ts'
import { withParticle } from '../../syntax/particle.ts'
import { readCharge } from './charge.ts'
import { isDenied, type Governed } from './governed.ts'
import type { StanceLexicon } from './lexicon.ts'
import { isNegated, isNegativeNominal } from './own-clause.ts'
import { questionOf } from './question.ts'
import { contribute, flip, question, type Reading } from './reading.ts'

/** A clause that says more of a noun: "fears that …", "a plan to …", "charges of …"; relative clauses are none. */
export function readModifier(clause: Governed, reading: Reading): boolean {
  const { tree, lexicon, predicate, governor, lemma, marks, infinitive } = clause
  if (marks.includes('whether')) {
    question(reading, questionOf(tree, predicate) ?? 'polar')
    return false
  }
  if (isContentOfNoun(tree, predicate) && (marks.includes('that') || lexicon.reports(lemma, 'noun'))) {
    // "no evidence that they lied" leaves it open, "no doubt that they lied" does not
    if (isNegativeNominal(tree, governor, lexicon) && !tree.is(governor, 'nmod')) {
      if (lexicon.isOf('truthWord', lemma)) contribute(reading, 'possible')
      if (lexicon.isOf('truthWord', lemma) || lexicon.denies(lemma, 'noun')) return false
    }
    if (lexicon.denies(lemma, 'noun') || isDenied(clause, tree.token(governor).head)) flip(reading)
    // "fears that", "a demand that"; "a plan that" may tell what it is
    const modality = lexicon.modality(lemma, 'noun')
    if (modality !== 'planned' && !(modality === 'commanded' && isTold(clause))) contribute(reading, modality)
    return false
  }
  if (infinitive) return readInfinitive(clause, reading)
  const charging = chargingVerb(tree, predicate)
  if (charging !== undefined) {
    readCharge(tree, charging, lexicon, reading)
    return false
  }
  if (isGerund(tree, predicate)) {
    // "on charges of stealing", but "convicted of the crime of stealing"
    const above = tree.token(governor).head
    if (lexicon.isOf('chargeNoun', lemma) && !(above >= 0 && tree.isOf(above, 'convictingWord')))
      contribute(reading, 'possible')
    // "a way of evading arrest"
    if (lexicon.isOf('meansNoun', lemma) && marks.includes('of')) contribute(reading, 'possible')
    // "a step towards joining"
    if (marks.some((mark) => lexicon.isOf('aimingPreposition', mark))) contribute(reading, 'intended')
    // "had no intention of joining", "gave up hope of winning"
    if (marks.includes('of') && isMindedTo(clause) && isNotHad(clause)) flip(reading)
    // "there was nobody crying"
    if (marks.length === 0 && isNegativeNominal(tree, governor, lexicon)) flip(reading)
    // "have trouble finding it"
    if (lexicon.isOf('effortNoun', lemma)) contribute(reading, lexicon.modality(lemma, 'noun'))
    // "a reward for information leading to an arrest"
    if (marks.length > 0) contribute(reading, lexicon.modality(lemma, 'noun'))
    else if (tree.is(governor, 'nmod') && above >= 0) contribute(reading, lexicon.modality(tree.lemma(above), 'noun'))
    // "after reports of a robbery involving two men"
    if (tree.is(governor, 'nmod') && tree.isOf(above, 'unconfirmedNoun')) contribute(reading, 'possible')
  }
  return false
}

/** "a call that a man had been shot": what is told in the past is told of rather than asked for. */
const isTold = ({ tree, predicate }: Governed): boolean => isPast(tree, predicate) || isPerfect(tree, predicate)

/** "a summit to be held in Ankara", "the bridge, to be built in May" are plans (Quirk et al. 1985, 17.31); "called for a summit to be held" only asks for it. */
function isToBeHeld(tree: Tree, noun: number, infinitive: number, lexicon: StanceLexicon): boolean {
  if (!isPassive(tree, infinitive)) return false
  if (tree.token(Math.min(...tree.subtree(infinitive))).text === ',') return true
  const above = tree.token(noun).head
  const isLeftOpen = above >= 0 && lexicon.modality(tree.lemma(above), lexicon.partOfSpeech(tree, above)) !== undefined
  return tree.token(noun).entityType === 'event' && !isLeftOpen
}

/**
 * "wants a chain that is resilient": what restricts something that is only wanted, planned or expected holds of nothing yet
 * (opaque contexts, Quine 1956); "seeks a man who fled" means a certain one.
 */
export function readRestriction({ tree, lexicon, predicate, governor: noun }: Governed, reading: Reading): void {
  const verb = tree.token(noun).head
  const isAside = tree.all(predicate, 'punct').some((mark) => mark < predicate && tree.token(mark).text === ',')
  const isNew =
    tree.token(noun).upos === 'NOUN' &&
    tree.first(noun, 'nmod:poss', 'nummod') === undefined &&
    tree.all(noun, 'det').every((article) => isIndefiniteArticle(tree.token(article).text))
  if (isNew && !isAside && tree.is(noun, 'obj') && !isPast(tree, predicate) && !isPerfect(tree, predicate))
    contribute(reading, lexicon.modality(tree.lemma(verb), 'verb'))
  // "in any town where rents doubled": whether there is one or not
  if (!isAside && tree.all(noun, 'det').some((word) => tree.lemma(word) === 'any')) contribute(reading, 'possible')
  // "The law applies to firms that sell data": to any that may do so
  const isOfRule =
    isNew &&
    tree.feature(noun, 'Number') === 'Plur' &&
    tree.is(noun, 'obj', 'obl') &&
    tree.all(verb, 'nsubj').some((rule) => tree.isOf(rule, 'ruleNoun'))
  if (isOfRule && !isAside && !isPast(tree, predicate)) contribute(reading, 'possible')
}

/** "an intention of joining", "a chance of winning": a noun of what may come about. */
const isMindedTo = ({ lexicon, lemma }: Governed): boolean =>
  lexicon.modality(lemma, 'noun') !== undefined && !lexicon.isOf('chargeNoun', lemma)

const isNotHad = ({ tree, lexicon, governor }: Governed): boolean =>
  isNegativeNominal(tree, governor, lexicon) || isDropped(tree, governor, lexicon)

/** "a plan to sell", "no plan to sell", "the cancelled plan to sell"; true where it is as sure as what is said of the noun: "would be the first to sell". */
function readInfinitive({ tree, lexicon, predicate, governor, lemma }: Governed, reading: Reading): boolean {
  const negative = isNegativeNominal(tree, governor, lexicon) || isNotThere(tree, governor, lexicon)
  if (isSingledOut(tree, governor) && !negative) {
    reading.presupposed = true
    return true
  }
  if (negative || tree.all(governor, 'amod').some((child) => isNegativeParticiple(tree, child, lexicon))) flip(reading)
  if (lexicon.negates(lemma, 'noun') || isDropped(tree, governor, lexicon)) flip(reading)
  // "is not the man to lead it"; "was in no position to pay" is negated by its noun
  if (!negative && tree.first(governor, 'cop') !== undefined && isNegated(tree, governor, lexicon)) flip(reading)
  // "Peru to sell copper": a headline's future
  const headline = tree.token(governor).upos === 'PROPN'
  const isAhead = headline || isToBeHeld(tree, governor, predicate, lexicon)
  const isPurpose = tree.is(governor, 'obj') && isMadeFor(tree, governor, predicate)
  const unsaid = isAhead ? 'planned' : isPurpose ? 'intended' : 'possible'
  contribute(reading, lexicon.modality(lemma, 'noun') ?? unsaid)
  return false
}

/** "There does not seem to be a way to win", "there is not a way". */
function isNotThere(tree: Tree, noun: number, lexicon: StanceLexicon): boolean {
  const verb = tree.token(noun).head
  if (verb < 0 || !tree.is(noun, 'nsubj')) return false
  const verbs = tree.is(verb, 'xcomp') ? [verb, tree.token(verb).head] : [verb]
  return (
    verbs.some((each) => tree.first(each, 'expl') !== undefined) && verbs.some((each) => isNegated(tree, each, lexicon))
  )
}

/** "rejected Peru's offer": it was made, whatever was answered; a claim that something is so is denied with it. */
export const isAnswered = (tree: Tree, noun: number): boolean =>
  !tree.all(noun, 'acl').some((clause) => isFinite(tree, clause)) &&
  tree.isOf(noun, 'petitionNoun') &&
  tree.isOf(tree.token(noun).head, 'answeringVerb')

/** "turned down an offer to sell", "denies a plan to sell"; what others offered they may still mean to do: "rejected Peru's offer to sell". */
function isDropped(tree: Tree, noun: number, lexicon: StanceLexicon): boolean {
  const verb = tree.token(noun).head
  if (verb < 0 || !tree.is(noun, 'obj', 'nsubj:pass') || isNegated(tree, verb, lexicon)) return false
  if (isAnswered(tree, noun) && tree.first(noun, 'nmod:poss') !== undefined) return false
  const words = withParticle(tree, verb)
  return lexicon.isOf('droppingVerb', words) || lexicon.denies(words, 'verb')
}

/** A participle of a verb that denies what it governs; past only, as in "the averted strike". */
export function isNegativeParticiple(tree: Tree, index: number, lexicon: StanceLexicon): boolean {
  const past = tree.feature(index, 'VerbForm') === 'Part' && tree.feature(index, 'Tense') === 'Past'
  return past && lexicon.negates(tree.lemma(index), 'verb')
}
