import type { Tree } from '../../model/index.ts'
import { apposedTo } from '../../syntax/apposition.ts'
import { describedBehind } from '../../syntax/fronted-description.ts'
import { conjuncts, exceptionsTo, isAdded, marker, namesOfEach } from '../../syntax/nominal.ts'
import { isAmongThem, isReciprocal } from '../../syntax/sets.ts'
import { finiteWord, isOfOne } from './kinds.ts'
import { isArticle } from '../../syntax/articles.ts'
import { isNegating } from '../../syntax/negating.ts'

export const isRelativePronoun = (tree: Tree, index: number): boolean =>
  tree.isOf(index, 'relativePronoun') && tree.token(index).upos !== 'DET' && tree.token(index).upos !== 'SCONJ'

/** The relative clause that a token stands in, if it is the head of one or coordinated with it. */
function relativeClauseOf(tree: Tree, index: number): number | undefined {
  let at = index
  while (tree.is(at, 'conj', 'xcomp', 'ccomp')) at = tree.token(at).head
  return tree.is(at, 'acl:relcl', 'advcl:relcl') ? at : undefined
}

/** A relative pronoun stands for the noun that its clause modifies, or for all that is said before; anything else for itself. */
export function antecedents(tree: Tree, index: number, predicate: number): number[] {
  // "Ann and Tom praised each other"
  if (isReciprocal(tree, index)) {
    const subjects = tree.all(predicate, 'nsubj', 'nsubj:pass').flatMap((subject) => conjuncts(tree, subject))
    return subjects.length > 1 ? subjects : [index]
  }
  if (!isRelativePronoun(tree, index)) return [index]
  const clause = relativeClauseOf(tree, predicate)
  if (clause === undefined) return [index]
  if (isOfSome(tree, clause)) return []
  const said = saidBefore(tree, clause)
  if (said !== undefined) return said
  if (tree.is(clause, 'advcl')) return [index]
  return allRelativeTo(tree, clause).flatMap((noun) => described(tree, noun))
}

/**
 * "Most tourists visiting the island were warned", "few who left came back": a clause that tells of whom most, few or none do
 * something holds of all of these, not of most, few or none; behind a comma it holds of those who do.
 */
export const isOfSome = (tree: Tree, clause: number): boolean => {
  const { head: noun } = tree.token(clause)
  const first = Math.min(...tree.subtree(clause).filter((token) => !tree.is(token, 'punct')))
  return (
    clause > noun &&
    tree.first(clause, 'mark') === undefined &&
    tree.sentence.tokens[first - 1]?.text !== ',' &&
    [noun, ...tree.all(noun, 'det', 'amod')].some(
      (word) =>
        tree.isForm(word, 'shareWord') &&
        !(tree.isOf(word, 'paucalQuantifier') && word > 0 && isDeterminer(tree, word - 1)),
    )
  )
}

/** "the", "a", "these". */
const isDeterminer = (tree: Tree, word: number): boolean =>
  isArticle(tree.token(word).text) || tree.isForm(word, 'demonstrative')

/** "Two brothers own the mill, which worries the unions": the verb of what "which" stands for, where no noun fits it or somebody feels something about it. */
function saidBefore(tree: Tree, clause: number): number[] | undefined {
  const which = tree.all(clause, 'nsubj').find((subject) => tree.lemma(subject) === 'which')
  if (which === undefined || tree.token(which - 1)?.text !== ',') return undefined
  // "The minister resigned, which surprised the president"
  if (tree.is(clause, 'advcl')) return [tree.token(clause).head].filter((above) => tree.token(above).upos === 'VERB')
  const noun = relativeTo(tree, clause)
  if (fits(tree, clause, noun) && !moves(tree, clause, noun)) return undefined
  const verb = tree.ancestors(noun).find((each) => tree.token(each).upos === 'VERB' && each < clause)
  return verb === undefined ? [] : [verb]
}

/** "cut 300 jobs, which worried the unions": what moves people is what was done, where the noun is what it was done to. */
const moves = (tree: Tree, clause: number, noun: number): boolean =>
  tree.isOf(clause, 'verbOfFeeling') &&
  tree.first(clause, 'obj') !== undefined &&
  tree.is(noun, 'obj', 'obl') &&
  !isEvent(tree, noun)

/** Whether a noun may be what "which" stands for: no person (a gang is none), and of the number of the verb. */
function fits(tree: Tree, clause: number, noun: number): boolean {
  const { entityType, upos } = tree.token(noun)
  const isPlural = tree.feature(noun, 'Number') === 'Plur' && upos === 'NOUN'
  const isPerson =
    entityType === 'person' &&
    (isPlural || isDescribed(tree, noun) || (upos === 'PROPN' && !isLabelled(tree, clause, noun)))
  if (isPerson) return false
  return !(isPlural && isOfOne(tree, clause))
}

/** "dictator Nero", "the writer Ann Lee": a name with a noun of people beside it is that of a person. */
const isDescribed = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'PROPN'
    ? tree.first(noun, 'nmod:desc') !== undefined
    : isOfPerson(tree, noun) ||
      tree.all(noun, 'appos').some((name) => tree.token(name).upos === 'PROPN' && name === noun + 1)

/** "Kern, a partner in the firm": a noun beside the name of a person is that of a person. */
const isOfPerson = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'appos') &&
  tree.token(tree.token(noun).head).upos === 'PROPN' &&
  tree.token(tree.token(noun).head).entityType === 'person'

/** Whether the network labels a noun as who does something or to whom it is done: a team may look like a person. */
const isLabelled = (tree: Tree, clause: number, noun: number): boolean =>
  tree.token(clause).predication?.arguments.some(({ token, label }) => token === noun && /^ARG\d$/.test(label)) ?? false

/** The nouns that a relative clause tells of: of "Hungary and Slovakia, which depend on it" both. */
export function allRelativeTo(tree: Tree, clause: number): number[] {
  const noun = relativeTo(tree, clause)
  const all = conjuncts(tree, noun).filter((each) => each < clause)
  const finite = finiteWord(tree, clause)
  const areAlike = all.every((each) => tree.token(each).entityType === tree.token(noun).entityType)
  const isOfFirst = noun === tree.token(clause).head && noun === all[0] && tree.token(noun).upos === 'PROPN'
  return isOfFirst && areAlike && finite !== undefined && tree.feature(finite, 'Number') !== 'Sing' ? all : [noun]
}

/** The noun that a relative clause tells of: of "Kern and Lee, who has led" the last, of "the head of the firm, who" the head. */
function relativeTo(tree: Tree, clause: number): number {
  const { head: noun } = tree.token(clause)
  const last = conjuncts(tree, noun)
    .filter((each) => each < clause)
    .at(-1)
  const finite = finiteWord(tree, clause)
  if (last !== undefined && last !== noun && finite !== undefined && tree.feature(finite, 'Number') === 'Sing')
    return last
  const better = fitting(tree, clause, noun) ?? happening(tree, clause, noun) ?? wholePlace(tree, clause, noun)
  if (better !== undefined) return better
  const { head: whole } = tree.token(noun)
  const isWho = tree.all(clause, 'nsubj').some((subject) => tree.lemma(subject) === 'who')
  const isThing = !['person', null].includes(tree.token(noun).entityType)
  // "Kern's bluff, who is known": no thing, but whose it is
  const owner = tree.all(noun, 'nmod:poss').find((each) => tree.token(each).entityType === 'person')
  if (isWho && isThing && owner !== undefined) return owner
  return isWho && isThing && tree.is(noun, 'nmod') && tree.token(whole).entityType === 'person' ? whole : noun
}

/**
 * Where the noun that the tree hangs a clause on cannot be meant, the nearest before the clause that can: of "which" no
 * person and nothing of another number ("a series of attacks which has alarmed Rome"), of "who" no thing.
 */
function fitting(tree: Tree, clause: number, noun: number): number | undefined {
  const pronoun = tree.all(clause, 'nsubj').find((subject) => ['who', 'which'].includes(tree.lemma(subject)))
  if (pronoun === undefined) return undefined
  const isWho = tree.lemma(pronoun) === 'who'
  const isPerson = (each: number): boolean => tree.token(each).entityType === 'person'
  const isThing = (each: number): boolean => /^(?:event|abstract|object|place)$/.test(tree.token(each).entityType ?? '')
  if (isWho ? !isThing(noun) : fits(tree, clause, noun)) return undefined
  const last = tree.sentence.tokens
    .slice(0, pronoun)
    .findLast(({ index, upos }) => upos !== 'PUNCT' && !tree.is(index, 'flat', 'compound'))
  const near =
    last === undefined
      ? []
      : [last.index, ...tree.ancestors(last.index)].filter((each) => each < pronoun && isArgument(tree, each))
  // "the director of a firm which"
  const isBody = (each: number): boolean => isOfPerson(tree, noun) && tree.token(each).entityType === 'organization'
  return near.find((each) => (isWho ? isPerson(each) : (isThing(each) || isBody(each)) && fits(tree, clause, each)))
}

/**
 * "A blast at an oil terminal that left two dead", "charged in a stabbing at a bakery that killed one": what hurts is the
 * happening before the place that the clause stands behind.
 */
function happening(tree: Tree, clause: number, noun: number): number | undefined {
  const pronoun = tree.all(clause, 'nsubj').find((subject) => tree.isOf(subject, 'relativePronoun'))
  if (pronoun === undefined || isEvent(tree, noun)) return undefined
  if (!tree.isOf(clause, 'harmingVerb') || tree.first(clause, 'obj') === undefined) return undefined
  const before = tree.sentence.tokens
    .slice(0, pronoun)
    .findLast(({ index, upos }) => upos !== 'PUNCT' && !tree.is(index, 'flat', 'compound'))
  if (before === undefined || ['person', 'event'].includes(before.entityType ?? '')) return undefined
  const phrase = [before.index, ...tree.ancestors(before.index)]
  // a noun further up, of another clause, is not what the clause stands behind
  const end = phrase.findIndex((each) => tree.token(each).upos === 'VERB')
  return phrase
    .slice(0, end < 0 ? undefined : end)
    .find((each) => each < pronoun && isEvent(tree, each) && tree.token(each).upos === 'NOUN')
}

/** "Off the coast of Chile, which is at war": what is told of behind a comma is the place, not a part of it. */
function wholePlace(tree: Tree, clause: number, noun: number): number | undefined {
  const which = tree.subtree(clause).find((token) => tree.lemma(token) === 'which' && token < clause)
  if (which === undefined || !tree.isOf(noun, 'nounOfPlacePart') || tree.token(which - 1)?.text !== ',')
    return undefined
  return tree
    .all(noun, 'nmod')
    .find(
      (place) =>
        marker(tree, place) === 'of' &&
        tree.token(place).upos === 'PROPN' &&
        Math.max(...tree.subtree(place)) === which - 2,
    )
}

const isEvent = (tree: Tree, noun: number): boolean => tree.token(noun).entityType === 'event'

const isArgument = (tree: Tree, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(tree.token(token).upos) && tree.is(token, 'nsubj', 'obj', 'obl', 'nmod', 'appos', 'conj')

/** Heads with all that is coordinated with them and named among them, relative pronouns replaced by what they stand for. */
export const resolve = (tree: Tree, heads: readonly number[], predicate: number): number[] => [
  ...new Set(
    heads
      .flatMap((head) => conjuncts(tree, head))
      .flatMap((head) => antecedents(tree, head, predicate))
      .flatMap((head) => [...namesOfEach(tree, head), ...namedAmong(tree, head), ...exceptionsTo(tree, head)]),
  ),
]

/**
 * "critics, including Ann Lee and Tom Kern", "Kern, along with two aides", "critics, among them the writer Ann Lee": what all
 * of them do, each who is named or added does.
 */
const namedAmong = (tree: Tree, noun: number): number[] => [
  ...tree
    .all(noun, 'nmod')
    .filter((child) => isAdded(tree, child) || tree.language.words('exemplifyingPreposition').has(marker(tree, child)))
    .flatMap((child) =>
      isAdded(tree, child)
        ? conjuncts(tree, child)
        : conjuncts(tree, child)
            .map((each) => namedBeside(tree, each))
            .filter((each) => tree.token(each).upos === 'PROPN'),
    ),
  ...tree
    .all(noun, 'appos')
    .filter((child) => isAmongThem(tree, child))
    .flatMap((child) => conjuncts(tree, child))
    .map((child) => namedBeside(tree, child)),
]

/** "the former mayor Karel Novy": who it is by name. */
const namedBeside = (tree: Tree, noun: number): number =>
  tree.all(noun, 'appos').find((name) => tree.token(noun).upos === 'NOUN' && tree.token(name).upos === 'PROPN') ?? noun

/** "Acme is a company that makes (or making) tools", "Acme, a company making tools": what is said of the company is said of Acme. */
export const isSaidOfName = (tree: Tree, noun: number): boolean => namesDescribedBy(tree, noun).length > 0

export function described(tree: Tree, noun: number): number[] {
  const names = namesDescribedBy(tree, noun)
  return names.length > 0 ? names : [noun]
}

function namesDescribedBy(tree: Tree, noun: number): number[] {
  const { head, upos } = tree.token(noun)
  // "the Godfather" describes, with its article
  if (upos !== 'NOUN' && !(upos === 'PROPN' && tree.is(noun, 'appos') && tree.first(noun, 'det') !== undefined))
    return []
  // "witness Ann Bexley, who had left"
  if (tree.is(noun, 'nmod:desc') && head === noun + 1 && tree.token(head).upos === 'PROPN') return [head]
  // "is a lawyer and mother who", of one: both are said of her
  if (tree.is(noun, 'conj')) {
    const names = namesDescribedBy(tree, head)
    return names.length === 1 && names.every((name) => tree.feature(name, 'Number') !== 'Plur') ? names : []
  }
  if (tree.is(noun, 'appos') && tree.token(head).upos === 'PROPN')
    return [apposedTo(tree, noun)].filter((each) => each !== undefined)
  const behind = describedBehind(tree, noun)
  if (behind !== undefined) return [behind]
  // who "is not the one who fired" did not fire
  const adverbs = tree.all(noun, 'advmod').flatMap((adverb) => [adverb, ...tree.children(adverb)])
  if (adverbs.some((word) => isNegating(tree, word))) return []
  const subjects = tree.all(noun, 'nsubj')
  // "Ventel, which is a firm that runs two cables"
  const isName = (subject: number): boolean =>
    tree.token(subject).upos === 'PROPN' ||
    tree.feature(subject, 'PronType') === 'Prs' ||
    (isRelativePronoun(tree, subject) && tree.is(noun, 'acl:relcl'))
  return subjects.some(isName) ? resolve(tree, subjects, noun) : []
}
