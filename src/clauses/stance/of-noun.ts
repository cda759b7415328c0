import { isGivenRank } from '../../syntax/given-rank.ts'
import { firstConjunct, marker, markerTokens } from '../../syntax/nominal.ts'
import { isPerfect } from '../predicate/index.ts'
import type { Tree } from '../../model/index.ts'
import { isAnswered, isNegativeParticiple } from './modifier.ts'
import type { StanceLexicon } from './lexicon.ts'
import { stanceOfClause } from './of-clause.ts'
import { blankReading, contribute, finish, flip, inherit, type StatedStance } from './reading.ts'

/**
 * Polarity and modality of an event that a noun names: by its modifiers, and by the verb that says whether it takes place.
 * @param supported whether its verb says no more than that ("adopted sanctions")
 */
export function stanceOfNoun(tree: Tree, noun: number, supported: boolean, lexicon: StanceLexicon): StatedStance {
  if (isLifted(tree, noun)) return stanceOfLifted(tree, noun, lexicon)
  const reading = blankReading()
  for (const child of tree.children(noun)) {
    const lemma = tree.lemma(child)
    if (tree.is(child, 'amod')) {
      contribute(reading, lexicon.modality(lemma, 'adjective'))
      // "the cancelled deal", "the failed merger"
      if (lexicon.negates(lemma, 'adjective') || isNegativeParticiple(tree, child, lexicon)) flip(reading)
    }
    if (tree.is(child, 'compound', 'amod')) contribute(reading, lexicon.modality(lemma, 'noun'))
    // an event during which something will happen is itself not over
    if (
      tree.is(child, 'acl:relcl') &&
      hasFuture(tree, child) &&
      tree.all(child, 'obl').some((o) => markerTokens(tree, o).some((m) => tree.lemma(m) === 'during'))
    )
      contribute(reading, 'planned')
  }
  const governor = tree.token(noun).head
  const lemma = governor < 0 ? '' : tree.lemma(governor)
  const pos = governor < 0 ? 'verb' : lexicon.partOfSpeech(tree, governor)
  const via = saidByVerb(tree, noun)
  // "sworn in as governor" is no oath to become one
  const isGiven = via !== undefined && tree.isOf(via, 'officeVerb')
  const governed =
    governor >= 0 &&
    !isGiven &&
    isGoverned(tree, noun) &&
    !isTheirs(tree, noun) &&
    (lexicon.modality(lemma, pos) !== undefined || lexicon.negates(lemma, pos))
  if (governed) {
    if (lexicon.negates(lemma, pos) && !isAnswered(tree, noun)) flip(reading)
    contribute(reading, lexicon.modality(lemma, pos))
  }
  // "is out as coach"
  if (governor >= 0 && lemma === 'out' && marker(tree, noun) === 'as') flip(reading)
  if (isPending(tree, noun) || isSupposed(tree, noun) || isScrutinized(tree, noun)) contribute(reading, 'planned')
  if (via !== undefined && !isGiven) contribute(reading, lexicon.modality(tree.lemma(via), 'verb'))
  // "endorsed her as his successor"
  if (via !== undefined && tree.isOf(via, 'favouringVerb')) contribute(reading, 'possible')
  // "no talks were held": the clause is negated by its "no"
  const clause =
    via ??
    (supported || isResult(tree, noun, lexicon) || isConferred(tree, noun) || (governed && pos === 'verb')
      ? governor
      : undefined)
  if (clause !== undefined) inherit(reading, stanceOfClause(tree, clause, lexicon))
  else if (tree.all(noun, 'det').some((word) => tree.lemma(word) === 'no')) flip(reading)
  return finish(reading)
}

/** "lifted its ban", "the ban was ended", "withdrew its support". */
const isLifted = (tree: Tree, noun: number): boolean =>
  tree.isOf(noun, 'restrictionNoun') &&
  tree.is(noun, 'obj', 'nsubj:pass') &&
  tree.isOf(tree.token(noun).head, 'liftingVerb')

/** A ban that is lifted holds no longer; one that is not, or not yet, holds. */
function stanceOfLifted(tree: Tree, noun: number, lexicon: StanceLexicon): StatedStance {
  const { polarity, modality } = stanceOfClause(tree, tree.token(noun).head, lexicon)
  const reading = blankReading()
  if (polarity === 'positive' && modality === 'actual') flip(reading)
  return { ...finish(reading), presupposed: true }
}

/** "a bid for its rival", "wants her deputy to leave": whose rival and deputy they are, nobody bids for or wants. */
const isTheirs = (tree: Tree, noun: number): boolean =>
  tree.first(noun, 'nmod:poss') !== undefined && /^(?:person|organization)$/.test(tree.token(noun).entityType ?? '')

/** "the takeover needs the approval of the court", "the sale is subject to approval", "is under review": what is not there yet. */
function isPending(tree: Tree, noun: number): boolean {
  const above = tree.token(noun).head
  if (!tree.is(noun, 'nsubj')) return false
  if (tree.lemma(tree.first(above, 'case') ?? above) === 'under')
    return tree.isOf(noun, 'dealNoun') && tree.isOf(above, 'scrutinyWord')
  return (
    tree.isOf(above, 'needingVerb') && tree.all(above, 'obj', 'obl').some((object) => tree.isOf(object, 'approvalNoun'))
  )
}

/** "the takeover would create a giant": a deal of which only what would come of it is told. */
const isSupposed = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'nsubj') &&
  tree.isOf(noun, 'dealNoun') &&
  tree.all(tree.token(noun).head, 'aux').some((aux) => tree.lemma(aux) === 'would') &&
  !isPerfect(tree, tree.token(noun).head)

/** "a probe into the takeover of Acme", "approved the sale": a deal that is looked into or let pass; one with a date has been made. */
function isScrutinized(tree: Tree, noun: number): boolean {
  const { head } = tree.token(noun)
  // "opened a probe into the takeover"
  const above = tree.is(noun, 'obl') && head >= 0 ? [head, ...tree.all(head, 'obj')] : [head]
  const isDated = tree.children(noun).some((child) => tree.token(child).entityType === 'time')
  return (
    head >= 0 &&
    tree.is(noun, 'obj', 'nsubj:pass', 'obl', 'nmod') &&
    tree.isOf(noun, 'dealNoun') &&
    above.some((word) => tree.isOf(word, 'scrutinyWord')) &&
    !isDated
  )
}

/** Whether a noun is what its governor is about: "expects a visit", "the cancellation of the visit"; other than "died during a visit". */
const isGoverned = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'obj', 'nsubj:pass') ||
  (tree.is(noun, 'obl', 'nmod') && !tree.isOf(markerTokens(tree, noun)[0] ?? noun, 'circumstancePreposition'))

/** "would lead to the arrest": as sure as what leads to it. */
const isResult = (tree: Tree, noun: number, lexicon: StanceLexicon): boolean =>
  tree.is(noun, 'obl') &&
  lexicon.isOf('resultPreposition', marker(tree, noun)) &&
  tree.isOf(tree.token(noun).head, 'resultingVerb')

/** "would give Norvik control of the bank": as sure as the giving. */
const isConferred = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'obj') && tree.isOf(tree.token(noun).head, 'conferringVerb')

/** The verb by which a noun is said of somebody: "was not elected president or chairman", "was hired as editor", "was promoted to major". */
export function saidByVerb(tree: Tree, noun: number): number | undefined {
  const first = firstConjunct(tree, noun)
  const isAs = tree.is(first, 'obl') && marker(tree, first) === 'as'
  const said = tree.is(first, 'xcomp') || isAs || isGivenRank(tree, first)
  const verb = tree.token(first).head
  return said && verb >= 0 && tree.token(verb).upos === 'VERB' ? verb : undefined
}

const hasFuture = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => tree.isOf(aux, 'futureAuxiliary'))
