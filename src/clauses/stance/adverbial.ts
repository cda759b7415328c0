import { isFinite, isGerund, isPassive, isPast, isSingledOut } from '../predicate/index.ts'
import type { Tree } from '../../model/index.ts'
import { doneInTime } from '../../syntax/time-taken.ts'
import { isTooMuch, type Governed } from './governed.ts'
import { readCharge } from './charge.ts'
import { isRuledOut, readComplement } from './complement.ts'
import { isNegated, isNegativeNominal, readClause } from './own-clause.ts'
import { blankReading, contribute, flip, type Reading } from './reading.ts'

/** A clause that says when, why, how or under what condition: "once approved", "to help", "as if losing"; true where the walk goes on. */
export function readAdverbial(clause: Governed, reading: Reading): boolean {
  const { tree, lexicon, predicate, governor, lemma, pos, marks, infinitive } = clause
  if (isTooMuch(clause)) {
    flip(reading)
    return false
  }
  // "accused Chile of invading": what somebody is held to have done
  if (isGerund(tree, predicate) && isCharge(clause)) {
    readCharge(tree, governor, lexicon, reading)
    return false
  }
  // "was found guilty of stealing"
  const found = isGerund(tree, predicate) ? tree.all(governor, 'xcomp').find((word) => isOf(clause, word)) : undefined
  if (found !== undefined) {
    readCharge(tree, found, lexicon, reading)
    return false
  }
  if (isMissed(clause)) {
    flip(reading)
    return true
  }
  if (isRuledOut(clause)) return readComplement(clause, reading)
  // "unlicensed to treat waste", "incapable of paying"
  if (pos === 'adjective' && saysWhether(clause)) return readComplement(clause, reading)
  // "came close enough to worry them", "was not strong enough to win"; what "was enough to ruin them" did
  if (infinitive && isEnough(clause)) {
    if (sufficed(clause)) reading.presupposed = true
    else contribute(reading, 'possible')
    return true
  }
  if (marks.includes('against')) {
    readAgainst(clause, reading)
    return false
  }
  // "looked as if he were losing"
  if (marks.includes('as') && marks.some((mark) => ['if', 'though'].includes(mark))) {
    contribute(reading, 'possible')
    return false
  }
  // "it looks like the strike is over"
  if (marks.includes('like') && lexicon.isOf('seemingVerb', lemma)) {
    contribute(reading, 'possible')
    return false
  }
  if (isCondition(clause)) {
    contribute(reading, 'conditional')
    return false
  }
  // "will be sold once approved": what has not come about waits for what is not there yet
  if (tree.all(predicate, 'mark', 'advmod').some((word) => tree.isOf(word, 'awaitingSubordinator'))) {
    if (awaits(clause)) contribute(reading, 'conditional')
    return false
  }
  // "was the first to leave"
  if (infinitive && isSingledOut(tree, governor)) return true
  // "was glad to see it", "is sorry to be losing her"
  if (infinitive && lexicon.isOf('feelingAdjective', lemma) && isFelt(clause)) {
    reading.presupposed = true
    return true
  }
  // "made it easier for farms to sell milk"
  if (infinitive && pos === 'adjective') {
    contribute(reading, 'possible')
    return false
  }
  if (isOutcome(clause)) {
    reading.presupposed = infinitive
    return true
  }
  if (infinitive && marks.every((mark) => lexicon.isOf('purposeMark', mark))) {
    // "will not return to direct it": who does not come does not do what they would come for
    if (lexicon.isOf('comingVerb', lemma) && isNegated(tree, governor, lexicon)) return true
    // "did nothing to help"
    if (tree.all(governor, 'nsubj', 'obj').some((object) => isNegativeNominal(tree, object, lexicon))) flip(reading)
    contribute(reading, 'intended')
    return false
  }
  // "worked towards signing"
  if (marks.some((mark) => lexicon.isOf('aimingPreposition', mark)) && isGerund(tree, predicate)) {
    contribute(reading, 'intended')
    return false
  }
  // "committed to leaving", "confessed to lying"; "prior to leaving" tells when
  if (marks.includes('to') && !marks.includes('prior')) {
    if (isConfessed(clause)) return false
    // "pleaded not guilty to stealing"
    if (lexicon.isOf('confessingWord', lemma)) {
      contribute(reading, 'possible')
      return false
    }
    // "is accustomed to paying"
    if (tree.isForm(governor, 'habitForm')) return true
    const brought = lexicon.modality(lemma, pos) ?? (lexicon.reports(lemma) ? 'possible' : 'intended')
    contribute(reading, brought)
    // "refused to commit to leaving"
    return brought === 'intended'
  }
  if (isTakenForGranted(clause)) reading.presupposed = true
  if (tree.first(predicate, 'nsubj') !== undefined || marks.some((mark) => lexicon.isOf('tellingSubordinator', mark)))
    return false
  if (isSaidBeside(clause)) {
    reading.presupposed = true
    return false
  }
  // "Seeing the police, he tried to flee"
  if (predicate < governor && isPast(tree, governor)) return false
  // "is trying to boost its security by increasing production": the means share the end's modality
  if (tree.first(governor, 'xcomp') !== undefined) contribute(reading, lexicon.modality(lemma, pos))
  return tree.feature(predicate, 'VerbForm') === 'Ger' || tree.feature(predicate, 'Tense') === 'Pres'
}

/** "as the minister ends his visit", "because the virus mutates": a finite clause of time, cause or contrast tells what is so. */
const isTakenForGranted = (clause: Governed): boolean => {
  const { tree, lexicon, predicate, marks } = clause
  return (
    isFinite(tree, predicate) &&
    tree.first(predicate, 'nsubj') !== undefined &&
    marks.some((mark) => lexicon.isOf('factiveSubordinator', mark)) &&
    // "will return as they prepare for the season": while that goes on
    (isPast(tree, predicate) || !marks.some((mark) => ['as', 'while'].includes(mark)) || !isAhead(clause))
  )
}

/** "agreed to sell, saying it would pay", "plans to stay, rejecting calls to resign": what somebody says beside it is said, whether it comes about or not. */
const isSaidBeside = ({ tree, lexicon, predicate, governor }: Governed): boolean =>
  lexicon.isOf('speakingParticiple', tree.token(predicate).text) &&
  tree.token(predicate - 1)?.text === ',' &&
  tree.first(governor, 'xcomp') !== undefined &&
  isFinite(tree, governor) &&
  tree.all(governor, 'aux').every((aux) => tree.isOf(aux, 'primaryAuxiliary'))

/** "warned them against leaving" tells them not to; "decided against leaving" leaves it at that, "protested against leaving" open. */
function readAgainst({ lexicon, lemma }: Governed, reading: Reading): void {
  const brought = lexicon.isOf('advisingVerb', lemma) ? 'commanded' : lexicon.modality(lemma, 'verb')
  if (brought === 'commanded' || brought === 'planned') flip(reading)
  contribute(reading, brought ?? 'possible')
}

const isCharge = (clause: Governed): boolean => {
  const { tree, lexicon, predicate, governor, lemma, marks } = clause
  if (isOf(clause, governor) || (marks.includes('of') && lexicon.reports(lemma))) return true
  // "charged with manslaughter and fleeing the scene"
  return tree.first(predicate, 'cc') !== undefined && lexicon.ontology.table('chargingWord').has(lemma)
}

/** Whether a word takes what somebody did by the preposition of a clause: "guilty of". */
const isOf = ({ tree, lexicon, marks }: Governed, word: number): boolean =>
  marks.some((mark) => mark === lexicon.ontology.table('chargingWord').get(tree.lemma(word)))

/** "stopped short of attacking", "fell short of winning". */
const isMissed = ({ tree, predicate, governor, marks }: Governed): boolean =>
  isGerund(tree, predicate) &&
  marks.includes('of') &&
  [governor, ...tree.all(governor, 'advmod', 'xcomp')].some((word) => tree.isOf(word, 'shortfallWord'))

/** "pleaded guilty to stealing", "confessed to stealing"; not "pleaded not guilty to stealing". */
const isConfessed = ({ tree, lexicon, governor, lemma }: Governed): boolean =>
  lexicon.isOf('confessingWord', lemma) &&
  ![governor, ...tree.all(governor, 'xcomp', 'obj')].some((word) => isNegated(tree, word, lexicon))

/** Whether an adjective says of its infinitive or gerund if it happens: "unable to", "likely to", "incapable of". */
const saysWhether = ({ tree, lexicon, predicate, lemma, infinitive, marks }: Governed): boolean =>
  (infinitive || (isGerund(tree, predicate) && marks.some((mark) => lexicon.isOf('clausePreposition', mark)))) &&
  (lexicon.negates(lemma, 'adjective') ||
    lexicon.modality(lemma, 'adjective') !== undefined ||
    lexicon.isOf('demandingAdjective', lemma))

const isEnough = ({ tree, governor, lemma }: Governed): boolean =>
  lemma === 'enough' || tree.all(governor, 'advmod').some((word) => tree.lemma(word) === 'enough')

/** "was enough to cost him the post": told as done, where "would be enough" and "was not enough" do not. */
const sufficed = ({ tree, lexicon, governor, lemma }: Governed): boolean =>
  lemma === 'enough' && isPast(tree, governor) && !isNegated(tree, governor, lexicon)

/** "as long as they obey": the clause hangs on the adverb. */
const isCondition = ({ tree, governor, lemma, marks }: Governed): boolean =>
  marks.includes('as') && lemma === 'long' && tree.all(governor, 'advmod').some((word) => tree.lemma(word) === 'as')

/** What somebody felt about, or feels about while it goes on or since it happened; who "is glad to help" is only willing. */
const isFelt = ({ tree, predicate, governor }: Governed): boolean =>
  isPast(tree, governor) || tree.all(predicate, 'aux').some((aux) => tree.isOf(aux, 'primaryAuxiliary'))

/** From which value on the network takes what an infinitive tells for done: purposes lie between 0 and 2, outcomes above. */
const ACHIEVED = 2.25

/** "rose all day to close at 40 dollars", "won to reach the final", "only to fall", "led to the firm closing": how it came out, not what it was for. */
const isOutcome = (clause: Governed): boolean => {
  const { tree, lexicon, predicate, lemma, marks, infinitive } = clause
  if (infinitive)
    return (
      tree.all(predicate, 'advmod').some((word) => tree.lemma(word) === 'only') || tookTime(clause) || cameOut(clause)
    )
  return (
    lexicon.isOf('resultingVerb', lemma) &&
    isGerund(tree, predicate) &&
    marks.some((mark) => lexicon.isOf('resultPreposition', mark))
  )
}

/** "took two years to find it": in the end they did. */
const tookTime = ({ tree, lexicon, predicate, governor }: Governed): boolean =>
  isPast(tree, governor) &&
  !isNegated(tree, governor, lexicon) &&
  tree.all(governor, 'obj').some((time) => doneInTime(tree, time) === predicate)

/** What still goes on ("are searching the wreck to find the cause") has no outcome yet. */
const cameOut = ({ tree, lexicon, predicate, governor, lemma }: Governed): boolean =>
  !isProgressive(tree, governor) &&
  ((tree.isOf(predicate, 'outcomeVerb') && !isPassive(tree, predicate) && !endsSomething(tree, predicate)) ||
    lexicon.isOf('contestVerb', lemma) ||
    (tree.isOf(predicate, 'achievingVerb') && tree.token(predicate).factuality > ACHIEVED) ||
    (lexicon.isOf('changingVerb', lemma) && tree.all(governor, 'nsubj').some((subject) => isLifeless(tree, subject))))

/** "are searching", "has been sifting"; "the path is rising" has no purpose. */
const isProgressive = (tree: Tree, verb: number): boolean =>
  isGerund(tree, verb) &&
  tree.all(verb, 'aux').some((aux) => tree.lemma(aux) === 'be') &&
  tree.all(verb, 'nsubj').some((subject) => !isLifeless(tree, subject))

/** "signed a pact to end the war", "met to reach a deal": what somebody would bring about, other than "rose to end at 40", "to reach 40 dollars". */
const endsSomething = (tree: Tree, predicate: number): boolean =>
  tree.isOf(predicate, 'endingVerb') &&
  tree
    .all(predicate, 'obj')
    .some((object) => ['NOUN', 'PROPN'].includes(tree.token(object).upos) && tree.first(object, 'nummod') === undefined)

/** "The river rose to flood the town": what has no purposes brings about results. */
const isLifeless = (tree: Tree, noun: number): boolean =>
  ['object', 'place', 'substance', 'abstract', 'plant'].includes(tree.token(noun).entityType ?? '')

/** Whether a clause of time tells of what is not there yet: it has no past of its own, and its governor lies ahead or is a rule; or what did not happen "until they had been told" is still waiting. */
function awaits(clause: Governed): boolean {
  const { tree, lexicon, predicate, governor, marks } = clause
  if (isPast(tree, predicate))
    return (
      marks.some((mark) => lexicon.isOf('terminativePreposition', mark)) &&
      tree.all(governor, 'aux').some((aux) => tree.isOf(aux, 'backshiftedAuxiliary'))
    )
  if (isAhead(clause)) return true
  return !isPast(tree, governor) && tree.all(governor, 'aux').every((word) => tree.lemma(word) !== 'have')
}

/** Whether what governs a clause has not come about: it is planned, possible or an infinitive. */
function isAhead({ tree, lexicon, governor }: Governed): boolean {
  const above = blankReading()
  readClause(tree, governor, lexicon, above, false)
  return above.modality !== 'actual' || tree.feature(governor, 'VerbForm') === 'Inf'
}
