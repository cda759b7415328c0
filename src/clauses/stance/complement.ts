import {
  calledOn,
  isConditionalParticiple,
  isControlledByFrom,
  isFinite,
  isGerund,
  isPassive,
  isPast,
  subjectsOf,
} from '../predicate/index.ts'
import { isDenied, type Governed } from './governed.ts'
import { isNegated, isNegationOfContent, isNegativeNominal, isYetTo, readMarks } from './own-clause.ts'
import { questionOf } from './question.ts'
import { blankReading, contribute, flip, question, type Reading } from './reading.ts'

/** A clause that its governor asks for: "said that …", "tried to …", "it is vital that …"; true where the walk goes on there. */
export function readComplement(clause: Governed, reading: Reading): boolean {
  const { tree, lexicon, predicate, governor, lemma, pos, infinitive } = clause
  const asked = infinitive ? undefined : questionOf(tree, predicate)
  if (asked !== undefined) {
    // "knows why they left" tells that they did
    if (asked === 'polar' || lexicon.isOf('askingVerb', lemma)) question(reading, asked)
    return false
  }
  if (isConditionalParticiple(tree, governor)) {
    contribute(reading, 'conditional')
    return false
  }
  if (tree.is(predicate, 'ccomp', 'csubj') && isFinite(tree, predicate)) {
    // "so afraid that they left"
    if (tree.all(governor, 'advmod').some((word) => tree.isOf(word, 'degreeAdverb'))) return false
    if (pos === 'adjective' && lexicon.isOf('demandingAdjective', lemma) && !isPast(tree, predicate)) {
      contribute(reading, 'obligatory')
      return false
    }
    if (isEnsured(clause)) {
      // "does not mean that they leave" leaves it open
      if (!isNegated(tree, governor, lexicon)) return true
      contribute(reading, 'possible')
      return false
    }
    if (tree.is(predicate, 'csubj') && isTakenForGranted(clause)) return false
  }
  if (infinitive && pos === 'adjective' && lexicon.isOf('demandingAdjective', lemma)) {
    contribute(reading, 'obligatory')
    return true
  }
  if (tree.is(predicate, 'ccomp') && pos === 'verb' && lexicon.reports(lemma)) {
    // "hopes that", "fears that" report and leave it open; "announced that" reports only
    const modality = isOwnWish(clause) ? 'intended' : isAlleged(clause) ? undefined : lexicon.modality(lemma, pos)
    const denied = isNegated(tree, governor, lexicon)
    if ((modality === 'possible' || modality === 'intended') && !(denied && lexicon.denies(lemma, pos)))
      contribute(reading, modality)
    if (isSubjunctive(clause) || (modality === 'commanded' && isAsked(clause))) contribute(reading, 'commanded')
    if (isUnderCondition(clause)) contribute(reading, 'conditional')
    if (isDenied(clause, governor) || isNegationOfContent(tree, governor)) flip(reading)
    return false
  }
  if (tree.is(predicate, 'csubj')) {
    const modality = lexicon.modality(lemma, pos)
    // "that she was chosen should please them": what pleases is taken for granted
    if (isFinite(tree, predicate) && pos === 'verb' && modality === undefined) return false
    contribute(reading, modality ?? (isInGeneral(clause) ? 'possible' : undefined))
    return true
  }
  // "could not stop them from leaving", "failed to stop them from leaving": they left
  if (isPreventedBy(clause) && isInVain(clause)) {
    reading.presupposed = true
    return false
  }
  if (isRuledOut(clause)) {
    // "did not rule out selling" leaves it open
    if (isNegated(tree, governor, lexicon) || isRefused(clause)) contribute(reading, 'possible')
    else flip(reading)
    return false
  }
  if (isDeniedBy(clause)) denyBy(clause, reading)
  if (infinitive && isYetTo(tree, predicate)) {
    flip(reading)
    return false
  }
  if (pos === 'adjective' && lexicon.reports(lemma, pos) && isNegated(tree, governor, lexicon))
    contribute(reading, 'possible')
  // "called the vote rigged" is a judgement
  if (tree.is(predicate, 'xcomp') && !infinitive && lexicon.isOf('labellingVerb', lemma))
    contribute(reading, 'possible')
  contribute(reading, broughtBy(clause))
  return tree.is(predicate, 'xcomp', 'advcl') || lexicon.modality(lemma, pos) !== undefined
}

/** "unless experts confirm that it is safe": nobody has said so. */
function isUnderCondition({ tree, lexicon, governor }: Governed): boolean {
  const above = blankReading()
  readMarks(tree, governor, lexicon, above)
  return above.modality === 'conditional'
}

/** "It is rare for a minister to resign": what is so of such a deed at large tells of none. */
const isInGeneral = ({ tree, governor, pos, infinitive }: Governed): boolean =>
  infinitive && pos === 'adjective' && tree.first(governor, 'expl') !== undefined && !isPast(tree, governor)

/** "It is no wonder that they left", "it is not surprising that they left": only of what is likely or true does a negation reach what is said to be so. */
const isTakenForGranted = ({ tree, lexicon, governor, lemma, pos }: Governed): boolean =>
  (isNegated(tree, governor, lexicon) || isNegativeNominal(tree, governor, lexicon)) &&
  !lexicon.isOf('truthWord', lemma) &&
  lexicon.modality(lemma, pos) === undefined &&
  !lexicon.reports(lemma, pos)

/** "failed to pay"; "did not fail to pay" tells that they did, "did not refuse to pay" need not (Karttunen 1971). */
function denyBy({ tree, lexicon, governor, lemma }: Governed, reading: Reading): void {
  flip(reading)
  if (isNegated(tree, governor, lexicon) && lexicon.isOf('twoWayImplicative', lemma)) reading.presupposed = true
}

/** "means that flights are late", "to make sure that they leave": as far as the governor holds. */
const isEnsured = ({ tree, lexicon, governor, lemma, pos }: Governed): boolean =>
  lexicon.isOf('ensuringVerb', lemma) ||
  (pos === 'adjective' && tree.is(governor, 'xcomp') && tree.lemma(tree.token(governor).head) === 'make') ||
  (pos === 'adjective' &&
    tree.is(governor, 'advcl') &&
    tree.all(governor, 'mark').some((mark) => tree.lemma(mark) === 'to'))

/** What the governor says of whether its complement happens: "tries to", "told them to", "stopped to". */
function broughtBy(clause: Governed): ReturnType<Governed['lexicon']['modality']> {
  const { tree, lexicon, governor, lemma, pos, infinitive, marks } = clause
  if (isPausing(clause)) return 'intended'
  if (isSaidBySaying(clause) || isFondness(clause)) return undefined
  // "would love to sing", "would prefer to stay"
  if (lexicon.isOf('wishingVerb', lemma)) return 'intended'
  if (isVoted(clause)) return tree.isOf(clause.predicate, 'voteDeed') ? undefined : 'planned'
  if (isCalledOn(clause)) return lexicon.isOf('askingForVerb', lemma) ? 'commanded' : 'possible'
  if (isOwnWish(clause) || isSelected(clause)) return 'intended'
  if (isCarriedOut(clause)) return undefined
  // "authorised the army to attack", "was not authorised to speak"
  if (infinitive && lexicon.isOf('licensingVerb', lemma)) return 'possible'
  // "was able to escape" tells that they did
  if (lemma === 'able' && isPast(tree, governor) && !isNegated(tree, governor, lexicon)) return undefined
  // "has got to pay"
  if (lemma === 'get' && infinitive && tree.all(governor, 'aux').some((word) => tree.lemma(word) === 'have'))
    return 'obligatory'
  // "has to pay"; "had to pay" mostly tells that they did, and "have her pay" makes nobody
  if (
    lemma === 'have' &&
    infinitive &&
    marks.includes('to') &&
    !isPast(tree, governor) &&
    tree.feature(governor, 'VerbForm') !== 'Part'
  )
    return 'obligatory'
  return lexicon.modality(lemma, pos) ?? (isTold(clause) ? 'commanded' : undefined)
}

/** From which value on the network takes what somebody decided on for done. */
const CARRIED_OUT = 2.25

/** "decided to leave and moved away": told in the past, what was decided has mostly been done at once, which the network's value tells from plans. */
const isCarriedOut = ({ tree, lexicon, predicate, governor, lemma, infinitive }: Governed): boolean =>
  infinitive &&
  lexicon.isOf('decidingVerb', lemma) &&
  isPast(tree, governor) &&
  !isNegated(tree, governor, lexicon) &&
  tree.token(predicate).factuality > CARRIED_OUT

/** "called on the king to resign", "is relying on its allies to help". */
const isCalledOn = ({ tree, predicate, governor, infinitive }: Governed): boolean =>
  infinitive && calledOn(tree, governor, predicate).length > 0

/** "prosecutors allege that he lied": said by whoever is named, where "it is alleged" leaves it open. */
const isAlleged = ({ tree, lexicon, governor, lemma }: Governed): boolean =>
  lexicon.isOf('allegingVerb', lemma) && !isPassive(tree, governor)

/** "The council voted to sell the site": what a body votes to do it has decided, other than what one or three of its members vote to do. */
const isVoted = ({ tree, lexicon, governor, lemma, infinitive }: Governed): boolean =>
  infinitive &&
  lexicon.isOf('votingVerb', lemma) &&
  subjectsOf(tree, governor).some(
    (subject) =>
      (tree.token(subject).upos === 'NOUN' || tree.token(subject).entityType === 'organization') &&
      tree.first(subject, 'nummod') === undefined,
  )

/** "was chosen to lead the bank", "hired her to run it": who is taken for something may do it; who "chose to leave" did. */
const isSelected = ({ tree, lexicon, governor, lemma, infinitive }: Governed): boolean =>
  infinitive &&
  lexicon.isOf('selectingVerb', lemma) &&
  (isPassive(tree, governor) || tree.first(governor, 'obj') !== undefined)

/** "likes to sing": what somebody is fond of they do, what they "would like to" do they want. */
const isFondness = ({ tree, lexicon, governor, lemma }: Governed): boolean =>
  lemma !== 'wish' &&
  lexicon.isOf('wishingVerb', lemma) &&
  tree.all(governor, 'aux').every((aux) => tree.lemma(aux) !== 'would')

/** "would like to thank the nurses": who says so does it. */
const isSaidBySaying = ({ tree, lexicon, predicate, governor, lemma }: Governed): boolean =>
  lexicon.isOf('wishingVerb', lemma) &&
  tree.isOf(predicate, 'performativeVerb') &&
  tree.all(governor, 'aux').some((aux) => tree.lemma(aux) === 'would')

const isDeniedBy = (clause: Governed): boolean => {
  const { lexicon, lemma, pos } = clause
  if (isPausing(clause)) return false
  return isPreventedBy(clause) || lexicon.negates(lemma, pos)
}

const isPreventedBy = ({ tree, lexicon, predicate, lemma }: Governed): boolean =>
  isControlledByFrom(tree, predicate) && lexicon.isOf('preventingVerb', lemma)

const isInVain = ({ tree, lexicon, governor }: Governed): boolean =>
  (isNegated(tree, governor, lexicon) && tree.all(governor, 'aux').some((aux) => tree.lemma(aux) === 'could')) ||
  (tree.is(governor, 'xcomp') &&
    tree.isOf(tree.token(governor).head, 'twoWayImplicative') &&
    isPast(tree, tree.token(governor).head) &&
    !isNegated(tree, tree.token(governor).head, lexicon))

/** "refused to rule out selling" leaves it open. */
const isRefused = ({ tree, lexicon, governor }: Governed): boolean =>
  tree.is(governor, 'xcomp') && lexicon.implicatesNot(tree.lemma(tree.token(governor).head), 'verb')

/** "ruled out selling", "gave up smoking". */
export const isRuledOut = ({ tree, lexicon, predicate, governor, lemma }: Governed): boolean =>
  isGerund(tree, predicate) &&
  tree.all(governor, 'compound:prt').some((word) => lexicon.isOf('droppingVerb', `${lemma} ${tree.lemma(word)}`))

/** "stopped to help": whoever does it has not stopped helping. */
const isPausing = ({ lexicon, lemma, infinitive }: Governed): boolean =>
  infinitive && lexicon.isOf('cessationVerb', lemma)

/** "demanded that he leave": a base form where a finite one would stand. */
const isSubjunctive = ({ tree, predicate, marks }: Governed): boolean => {
  const [verb = predicate] = tree.all(predicate, 'aux', 'cop')
  // "denied that it cut jobs"
  if (tree.isForm(verb, 'unchangedPast')) return false
  return marks.includes('that') && tree.feature(verb, 'VerbForm') === 'Inf' && tree.feature(verb, 'Tense') === undefined
}

/** "recommends that drivers check their brakes": other than what somebody is told of, "advised them that the road was closed". */
const isAsked = ({ tree, predicate }: Governed): boolean =>
  !isPast(tree, predicate) && tree.all(predicate, 'aux').every((aux) => tree.lemma(aux) === 'should')

/** "asked to see the papers", "asked her whether to leave": what somebody asks to do is theirs, what somebody is asked to do others want. */
const isOwnWish = ({ tree, lexicon, governor, lemma, marks, infinitive }: Governed): boolean =>
  infinitive &&
  lexicon.isOf('askingForVerb', lemma) &&
  !isPassive(tree, governor) &&
  (marks.includes('whether') || tree.first(governor, 'obj', 'iobj') === undefined)

/** "told them to leave": an infinitive behind a verb with the one spoken to says what is to be done. */
const isTold = ({ tree, lexicon, predicate, lemma }: Governed): boolean =>
  tree.is(predicate, 'xcomp') && tree.feature(predicate, 'VerbForm') === 'Inf' && lexicon.isOf('addressingVerb', lemma)
