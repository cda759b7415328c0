import type { Tree } from '../../model/index.ts'
import { isNegating } from '../../syntax/negating.ts'

/** "There were protests". */
export const isExistential = (tree: Tree, predicate: number): boolean =>
  tree.lemma(predicate) === 'be' && tree.all(predicate, 'expl').some((child) => tree.lemma(child) === 'there')

/** Subject of a copula whose complement is a clause: "the trouble" of "the trouble is that our roof leaks". */
export const isOuter = (tree: Tree, index: number): boolean => tree.is(index, 'nsubj:outer')

export const hasOuterSubject = (tree: Tree, head: number): boolean =>
  tree.children(head).some((child) => isOuter(tree, child))

export function isImperative(tree: Tree, predicate: number): boolean {
  return tree.feature(predicate, 'Mood') === 'Imp' && tree.first(predicate, 'nsubj') === undefined
}

export function isPassive(tree: Tree, predicate: number): boolean {
  if (tree.first(predicate, 'nsubj:pass', 'aux:pass') !== undefined) return true
  const participle = tree.feature(predicate, 'VerbForm') === 'Part' && tree.feature(predicate, 'Tense') === 'Past'
  const reduced = tree.is(predicate, 'acl') && !tree.is(predicate, 'acl:relcl')
  // "claims that it had bribed them": a clause with a perfect of its own is active
  if (participle && reduced && tree.first(predicate, 'nsubj', 'aux') === undefined) return true
  if (tree.is(predicate, 'conj') && participle && tree.first(predicate, 'nsubj', 'aux') === undefined)
    return isPassive(tree, tree.token(predicate).head) || isBesideState(tree, predicate)
  if (isReducedClause(tree, predicate)) return true
  return (
    participle &&
    tree.is(predicate, 'advcl', 'xcomp') &&
    tree.first(predicate, 'obj', 'aux') === undefined &&
    tree.feature(predicate, 'Voice') === 'Pass'
  )
}

/** "Ten were missing and feared dead": the copula of an adjective serves as auxiliary. */
const isBesideState = (tree: Tree, participle: number): boolean =>
  tree.token(tree.token(participle).head).upos === 'ADJ' &&
  tree.first(tree.token(participle).head, 'cop') !== undefined &&
  tree.first(participle, 'obj') === undefined

/** "When asked", "Asked whether he had known, Moss said …": a past that a conjunction introduces or that opens its sentence, without subject and object. */
const isReducedClause = (tree: Tree, predicate: number): boolean =>
  tree.is(predicate, 'advcl') &&
  tree.feature(predicate, 'Tense') === 'Past' &&
  tree.first(predicate, 'nsubj', 'aux', 'obj', 'cop') === undefined &&
  (predicate === 0 || tree.all(predicate, 'mark', 'advmod').some((word) => tree.isOf(word, 'reducingSubordinator')))

/** "not", "n't", also where it is written apart ("can’ t"). */
export const isNot = (tree: Tree, index: number): boolean =>
  tree.token(index).upos === 'PART' && tree.feature(index, 'Polarity') === 'Neg'

/** "not", "never", "hardly", "no longer", "far" of "far from over", "almost": what the stance of the clause says. */
export const isNegation = (tree: Tree, index: number): boolean => isNegating(tree, index) || isNearly(tree, index)

/** "almost won"; what was "almost completely destroyed" was destroyed. */
export const isNearly = (tree: Tree, index: number): boolean =>
  (tree.isOf(index, 'approximativeAdverb') || isAllBut(tree, index)) &&
  (index + 1 === tree.token(index).head || !['ADV', 'DET', 'NUM'].includes(tree.token(index + 1).upos))

/** "has all but collapsed". */
const isAllBut = (tree: Tree, index: number): boolean =>
  tree.lemma(index) === 'all' && tree.all(index, 'fixed').some((word) => tree.lemma(word) === 'but')

/** The finite word of a clause: the verb itself, an auxiliary or a copula. */
export const finiteWord = (tree: Tree, predicate: number): number | undefined =>
  [predicate, ...tree.all(predicate, 'aux', 'cop')].find((word) => tree.feature(word, 'VerbForm') === 'Fin')

/** "has", "was", "leads": a form of one; "led" may be of several. */
export function isOfOne(tree: Tree, predicate: number): boolean {
  const finite = finiteWord(tree, predicate)
  if (finite === undefined || tree.feature(finite, 'Number') !== 'Sing') return false
  return tree.feature(finite, 'Tense') === 'Pres' || tree.lemma(finite) === 'be'
}

export const isFinite = (tree: Tree, predicate: number): boolean => finiteWord(tree, predicate) !== undefined

/** "left", "was leaving", "had left", "did not leave". */
export const isPast = (tree: Tree, predicate: number): boolean => hasTense(tree, predicate, 'Past')

/** "Has left", "would have left", "having left". */
export const isPerfect = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => tree.lemma(aux) === 'have')

/** "Leaving", "having left". */
export const isGerund = (tree: Tree, predicate: number): boolean =>
  [predicate, ...tree.all(predicate, 'aux')].some(
    (word) => tree.feature(word, 'VerbForm') === 'Ger' || /^\p{L}+ing$/iu.test(tree.token(word).text),
  )

/** "leaves", "is leaving", "has left", "does not leave". */
export const isPresent = (tree: Tree, predicate: number): boolean => hasTense(tree, predicate, 'Pres')

function hasTense(tree: Tree, predicate: number, tense: string): boolean {
  const finite = finiteWord(tree, predicate)
  return finite !== undefined && tree.feature(finite, 'Tense') === tense
}

/** "provided the court agrees": a participle that introduces a condition. */
export const isConditionalParticiple = (tree: Tree, index: number): boolean =>
  tree.is(index, 'advcl') && tree.isForm(index, 'conditionalParticiple') && tree.first(index, 'ccomp') !== undefined

/** "allegations that he lied", "claims he robbed a bank": a clause that says what its noun means; to a relative one an object would be missing. */
export function isContentOfNoun(tree: Tree, clause: number): boolean {
  if (!tree.is(clause, 'acl')) return false
  const marked = tree.all(clause, 'mark').some((mark) => tree.isOf(mark, 'complementizer'))
  if (!tree.is(clause, 'acl:relcl') && marked) return true
  if (!isFinite(tree, clause) || tree.first(clause, 'nsubj') === undefined) return false
  const relative = tree.subtree(clause).some((word) => word < clause && tree.feature(word, 'PronType') === 'Rel')
  return !tree.is(clause, 'acl:relcl') || (!relative && tree.first(clause, 'obj') !== undefined)
}

/** "Three dead, 20 missing": what has become of people, told without the copula. */
export const isBareState = (tree: Tree, index: number): boolean =>
  tree.token(index).upos === 'ADJ' &&
  tree.is(index, 'root', 'parataxis', 'conj', 'list') &&
  tree.isOf(index, 'casualtyState') &&
  tree.first(index, 'nsubj') !== undefined &&
  tree.first(index, 'cop', 'aux', 'aux:pass') === undefined

/** Whether a token heads a clause that statements are made from; participles that have become prepositions do not ("including Iran"). */
export function isPredicate(tree: Tree, index: number): boolean {
  const token = tree.token(index)
  if (tree.first(index, 'cop', 'aux:pass') !== undefined || isBareState(tree, index)) return true
  if (isConditionalParticiple(tree, index)) return false
  if (
    tree.is(index, 'advcl', 'acl') &&
    tree.language.words('participialPreposition').has(token.text.toLowerCase()) &&
    tree.first(index, 'nsubj', 'mark') === undefined
  )
    return false
  if (token.upos !== 'VERB') return token.upos === 'AUX' && !tree.is(index, 'aux', 'cop')
  return !tree.is(index, 'amod', 'compound', 'case', 'mark', 'fixed', 'flat', 'nmod')
}

/**
 * A gerund with a subject of its own, or a bare one right behind its verb, which a preposition makes a complement of that
 * verb: "led to the firm recalling cars", "succeeded in leaving". Before its verb it tells the circumstances.
 */
export function isPrepositionalClause(tree: Tree, index: number): boolean {
  const verb = tree.token(index).head
  const [mark] = tree.all(index, 'mark')
  return (
    tree.is(index, 'advcl') &&
    mark !== undefined &&
    isBareGerund(tree, index) &&
    tree.isOf(mark, 'clausePreposition') &&
    (mark === verb + 1 ||
      (mark === verb + 2 && tree.is(verb + 1, 'compound:prt', 'advmod')) ||
      isBehindObject(tree, verb, mark))
  )
}

/** "accused Kern of lying", "tricked users into paying", "warned Kern against selling". */
const isBehindObject = (tree: Tree, verb: number, mark: number): boolean =>
  tree.isOf(mark, 'objectClausePreposition') &&
  tree.all(verb, 'obj').some((object) => Math.max(...tree.subtree(object)) === mark - 1)

/**
 * "accused the pilot of stealing gold", "blamed them for leaving": the verb of charging that a gerund belongs to, where the tree
 * hangs it on the one who is charged; undefined for any other gerund.
 */
export function chargingVerb(tree: Tree, gerund: number): number | undefined {
  const { head } = tree.token(gerund)
  if (!tree.is(gerund, 'acl') || !tree.is(head, 'obj', 'nsubj:pass') || !isGerund(tree, gerund)) return undefined
  const verb = tree.token(head).head
  const preposition = tree.language.table('chargingWord').get(tree.lemma(verb))
  const isCharged = ['person', 'organization', 'place', null].includes(tree.token(head).entityType)
  return isCharged && tree.all(gerund, 'mark').some((mark) => tree.lemma(mark) === preposition) ? verb : undefined
}

/** "leaving", a present participle included, and "being left"; "to be leaving" is an infinitive. */
const isBareGerund = (tree: Tree, index: number): boolean =>
  tree.first(index, 'aux') === undefined
    ? tree.feature(index, 'VerbForm') === 'Ger' ||
      (tree.feature(index, 'VerbForm') === 'Part' && tree.feature(index, 'Tense') !== 'Past')
    : tree.all(index, 'aux').every((aux) => tree.token(aux).text.toLowerCase() === 'being')

/** "quoted the minister as saying so": what is told of the object of a verb before it. */
export const isAsDoing = (tree: Tree, clause: number): boolean =>
  clause > tree.token(clause).head &&
  tree.token(clause).text.endsWith('ing') &&
  tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'as')

/** "refrain from adopting": treebanks have it as an adverbial clause. */
export const isControlledByFrom = (tree: Tree, index: number): boolean =>
  tree.is(index, 'advcl') &&
  tree.first(index, 'nsubj') === undefined &&
  tree.all(index, 'mark').some((mark) => tree.lemma(mark) === 'from')

/** "the first ship to arrive", "the first to arrive", "one of the few to rise": an infinitive that tells whom of all it holds of; "a few attempts to enter" enter nothing. */
export const isSingledOut = (tree: Tree, noun: number): boolean =>
  !tree.isOf(noun, 'deedNoun') &&
  (isSinglingAdjective(tree, noun) ||
    tree
      .all(noun, 'amod', 'nummod', 'det', 'advmod')
      .some((word) => isSinglingWord(tree, word) || tree.feature(word, 'Degree') === 'Sup'))

/** "the first to arrive", "the latest to close": the adjective stands for the noun. */
export const isSinglingAdjective = (tree: Tree, word: number): boolean =>
  tree.token(word).upos === 'ADJ' &&
  (isSinglingWord(tree, word) || (tree.feature(word, 'Degree') === 'Sup' && tree.isOf(word, 'agedAdjective')))

const isSinglingWord = (tree: Tree, word: number): boolean =>
  tree.isOf(word, 'singlingWord') || tree.feature(word, 'NumType') === 'Ord'
