import type { Tree } from '../model/index.ts'
import { isCountedWith } from './counted.ts'
import { isDefiniteWord, isIndefiniteArticle } from './articles.ts'
import { isDenial } from './denial.ts'

/** Relations of a clause that are no part of the noun phrase which heads it ("India is a market"). */
const CLAUSAL = ['nsubj', 'csubj', 'cop', 'aux', 'mark', 'advcl', 'parataxis', 'ccomp', 'obl', 'expl', 'dislocated', 'discourse', 'vocative'] // prettier-ignore
const OUTSIDE = ['conj', 'cc', 'appos', 'case', 'list', 'orphan']

/** Drops punctuation at both ends, but for a bracket whose partner stands inside. */
export function trim(tree: Tree, indices: readonly number[]): number[] {
  const isWord = (index: number): boolean => !tree.is(index, 'punct')
  const [first, last] = [indices.findIndex(isWord), indices.findLastIndex(isWord)]
  const count = (bracket: string): number =>
    indices.slice(first, last + 1).filter((index) => tree.token(index).text === bracket).length
  const next = indices[last + 1]
  const closes = next !== undefined && tree.token(next).text === ')' && count('(') > count(')')
  return indices.slice(first, last + (closes ? 2 : 1))
}

/** The noun phrase of a head: its words without prepositions before it, clauses, coordination, apposition and predicate material. */
export function nounPhrase(tree: Tree, head: number): number[] {
  const predicate = tree.first(head, 'cop', 'nsubj') !== undefined
  const copula = tree.first(head, 'cop') ?? 0
  const skip = (child: number): boolean => {
    if (tree.is(child, 'acl')) return !isNeeded(tree, child)
    if (isDenial(tree, child, head)) return true
    if (tree.token(child).head !== head) return false
    if (tree.is(child, ...OUTSIDE))
      return (
        !isDegree(tree, child) &&
        !isSecondInfinitive(tree, child) &&
        !isCountedWith(tree, child) &&
        !exceptionsTo(tree, head).includes(child)
      )
    if (isAdded(tree, child) || isOfThose(tree, child) || (predicate && marker(tree, child) === 'according to'))
      return true
    if (tree.is(child, 'parataxis', 'discourse', 'vocative', 'dislocated')) return true
    if (predicate && tree.is(child, ...CLAUSAL)) return true
    if (predicate && child < copula && copula < head) return true
    // "asked them not to leave", "pleaded not guilty"
    const isDenied =
      (tree.token(head).upos === 'VERB' || (tree.is(head, 'xcomp') && tree.token(head).upos === 'ADJ')) &&
      tree.all(head, 'advmod').some((word) => tree.lemma(word) === 'not')
    if (isDenied && tree.is(child, 'advmod', 'mark')) return false
    if (tree.is(child, 'advmod') && (isAside(tree, child) || ['not', 'even', 'never'].includes(tree.lemma(child))))
      return true
    if (tree.is(child, 'advmod') && isOfClause(tree, child, head)) return true
    if (tree.is(child, 'advmod', ...MEASURES) && isBeforePreposition(tree, child, head)) return true
    return tree.is(child, 'mark', 'cc:preconj')
  }
  return trim(tree, tree.subtree(head, skip))
}

/** "Nine people, among them the mayor": whether a pronoun means those who stand before, of whom one is named. */
export const isOfThose = (tree: Tree, pronoun: number): boolean =>
  pronoun > 1 &&
  tree.token(pronoun).upos === 'PRON' &&
  tree.token(pronoun - 1).text === 'among' &&
  tree.token(pronoun - 2).text === ','

/** Of whom what is said of all does not hold: "Moss" of "all members except Moss", "everyone but Moss". */
export const exceptionsTo = (tree: Tree, noun: number): number[] =>
  isUniversal(tree, noun)
    ? [
        ...tree.all(noun, 'nmod').filter((child) => EXCEPTING.test(marker(tree, child))),
        ...tree.all(noun, 'conj').filter((child) => tree.all(child, 'cc').some((word) => tree.lemma(word) === 'but')),
      ]
        .flatMap((child) => conjuncts(tree, child))
        .filter((child) => ['NOUN', 'PROPN', 'NUM', 'SYM'].includes(tree.token(child).upos))
    : []

/** The grammar of noun phrases is asked for without a lexicon, too (`binaryTriples`), so that these words stand here. */
const EXCEPTING = /^(?:except|except for|but|apart from|save for|other than|bar)$/

const isUniversal = (tree: Tree, noun: number): boolean =>
  /^(?:all|everyone|everybody|everything|nobody|no-one|none)$/.test(tree.lemma(noun)) ||
  tree.all(noun, 'det').some((word) => /^(?:all|every|each|no|any)$/.test(tree.lemma(word)))

/** "ordered Kern to pay a fine and leave": both are what was ordered. */
const isSecondInfinitive = (tree: Tree, conjunct: number): boolean => {
  const { head } = tree.token(conjunct)
  const isInfinitive = (verb: number): boolean =>
    tree.token(verb).upos === 'VERB' && tree.feature(verb, 'VerbForm') === 'Inf'
  return (
    tree.is(conjunct, 'conj') &&
    tree.is(head, 'xcomp') &&
    [head, conjunct].every(isInfinitive) &&
    tree.first(conjunct, 'nsubj') === undefined
  )
}

/** "also", "too", "as well", and what a comma parts from the noun: "and later, a tourist". */
const isAside = (tree: Tree, adverb: number): boolean =>
  (adverb < tree.token(adverb).head && tree.token(adverb + 1).text === ',') ||
  ['also', 'too'].includes(tree.lemma(adverb)) ||
  tree
    .subtree(adverb)
    .map((word) => tree.token(word).text.toLowerCase())
    .join(' ') === 'as well'

/** "three days after the crash": how long lies before it. */
const MEASURES = ['nmod:unmarked', 'obl:unmarked']

/** "midway through the half", "shortly before noon". */
const isBeforePreposition = (tree: Tree, adverb: number, head: number): boolean =>
  tree.all(head, 'case').some((preposition) => adverb < preposition && preposition < head)

/** "is no longer the minister", "was once mayor": an adverb between a copula and the first word of the noun that it brings is of the clause. */
const isOfClause = (tree: Tree, adverb: number, head: number): boolean =>
  adverb < head &&
  tree.first(head, 'cop') !== undefined &&
  tree.children(head).every((child) => child >= adverb || tree.is(child, ...CLAUSAL, 'advmod', 'punct', 'cc'))

/** How likely a clause must be the noun's. */
const LIKELY = 0.5

/**
 * Whether a clause behind a noun is needed to know what is meant: what a chance, a plea or a claim is for ("a chance to
 * win", "a shot at winning"), which of all the first, the best or the only one is ("the first mayor to be fired"), and which
 * one a noun means that nothing else describes ("the rule that protects tenants", "the reason why it failed").
 */
export function isNeeded(tree: Tree, clause: number): boolean {
  const noun = tree.token(clause).head
  if (!tree.is(clause, 'acl') || clause < noun || tree.token(noun).upos === 'PROPN') return false
  // "a ring worth £1m"
  if (tree.token(clause).upos === 'ADJ' && tree.first(clause, 'obj') !== undefined) return true
  if (tree.token(clause).headProbability < LIKELY) return false
  // "credits the law for saving lives", but "voiced support for giving them land"
  const isFor = tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'for')
  if (isFor && tree.first(clause, 'nsubj') === undefined && !isAim(tree, clause, noun)) return false
  const before = Math.min(...tree.subtree(clause).filter((token) => !tree.is(token, 'punct'))) - 1
  if (before >= 0 && before !== noun && tree.is(before, 'punct')) return false
  // of what stands before its verb, a clause with "that" may take that verb for its own
  const isThat = tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'that')
  if (isThat && noun < tree.token(noun).head) return false
  if (tree.lemma(noun) === 'reason') return true
  return tree.first(clause, 'mark') !== undefined || isPicked(tree, noun) || isDefining(tree, clause, noun)
}

/** "a plan for saving the bank": what a noun that nothing points at is for, where the tree is sure that it is the noun's. */
const isAim = (tree: Tree, clause: number, noun: number): boolean =>
  tree.token(noun).entityType === 'abstract' &&
  tree.token(clause).headProbability >= SURE &&
  tree.all(noun, 'det', 'nmod:poss').every((word) => isIndefiniteArticle(tree.token(word).text)) &&
  tree.first(clause, 'mark') === noun + 1

/** How sure the tree must be that a clause with "for" is the noun's and not the verb's. */
const SURE = 0.9

/** Longest clause that tells which, in words. */
const MAXIMUM_DEFINING = 9

/** "the rule that protects tenants", "groups representing tenants": a clause right behind a noun that nothing else describes. */
function isDefining(tree: Tree, clause: number, picked: number): boolean {
  // "47% of pupils who passed"
  const whole = tree.token(picked).upos === 'SYM' ? tree.first(picked, 'nmod') : undefined
  const noun = whole !== undefined && whole < clause && marker(tree, whole) === 'of' ? whole : picked
  if (tree.token(noun).upos !== 'NOUN') return false
  if (tree.first(noun, 'amod', 'nmod', 'compound', 'nummod', 'appos', 'conj') !== undefined) return false
  const determiners = tree.all(noun, 'det')
  const isKnown = determiners.some((word) => isDefiniteWord(tree, word))
  const isKind = determiners.length === 0 && tree.feature(noun, 'Number') === 'Plur'
  // "a maker of boats based in Cork"
  if (tree.isForm(clause, 'seatParticiple')) return false
  const words = tree.subtree(clause)
  const isRelative = tree.is(clause, 'acl:relcl')
  return (isKind || (isKnown && isRelative)) && words[0] === noun + 1 && words.length <= MAXIMUM_DEFINING
}

/** "the first", "the best", "everyone", "the one": words of which a clause says who or which. */
export const isPicked = (tree: Tree, noun: number): boolean =>
  ['PRON', 'NUM'].includes(tree.token(noun).upos) ||
  tree.lemma(noun) === 'one' ||
  tree
    .all(noun, 'amod')
    .some((child) => tree.feature(child, 'NumType') === 'Ord' || tree.feature(child, 'Degree') === 'Sup')

/** "all versions", "every school", "some users", "another car": which or how many of them, where "the" and "a" tell nothing. */
export const isQuantifier = (tree: Tree, determiner: number): boolean =>
  tree.feature(determiner, 'PronType') === 'Tot' ||
  tree.feature(determiner, 'NumType') === 'Frac' ||
  tree.isForm(determiner, 'universalQuantifier') ||
  tree.isForm(determiner, 'selectiveQuantifier')

/** "Kern, along with two aides": what is added to a noun as "and" would add it. */
export const isAdded = (tree: Tree, phrase: number): boolean =>
  tree.is(phrase, 'nmod') && /^(?:along with|together with|as well as|in addition to)$/.test(marker(tree, phrase))

/**
 * "The magazines Orbit and Spark": a plural noun right before several names says of what kind each is; the names. Of any
 * other noun, the noun.
 */
export function namesOfEach(tree: Tree, noun: number): number[] {
  if (tree.token(noun).upos !== 'NOUN' || tree.feature(noun, 'Number') !== 'Plur') return [noun]
  const names = tree
    .all(noun, 'appos')
    .filter((child) => tree.token(child).upos === 'PROPN' && Math.min(...tree.subtree(child)) === noun + 1)
    .flatMap((child) => conjuncts(tree, child))
  return names.length > 1 ? names : [noun]
}

/** A head and everything coordinated with it; what one number counts is one group. */
export function conjuncts(tree: Tree, head: number): number[] {
  return [
    head,
    ...tree
      .all(head, 'conj')
      .filter((child) => !isCountedWith(tree, child))
      .flatMap((child) => conjuncts(tree, child)),
  ]
}

/** "peace, not war", "a lawyer rather than an engineer": of a conjunct, whether it is what does not hold. */
export const isSetAgainst = (tree: Tree, conjunct: number): boolean =>
  tree.is(conjunct, 'conj') &&
  tree
    .all(conjunct, 'advmod', 'cc')
    .some((word) => word < conjunct && (tree.lemma(word) === 'not' || tree.isForm(word, 'substitutiveAdverb'))) &&
  !tree.all(conjunct, 'advmod').some((child) => tree.isOf(child, 'restrictiveAdverb'))

/** Whether a noun is one of several of which not all need hold: "a pistol or a rifle". */
export const isAlternative = (tree: Tree, head: number): boolean =>
  conjuncts(tree, firstConjunct(tree, head)).some(
    (each) => tree.all(each, 'cc').some((word) => tree.lemma(word) === 'or') && !isShortForm(tree, each),
  )

/** "The Fair Bread Initiative, or FBI, opened": initials between commas are another name of the same. */
const isShortForm = (tree: Tree, name: number): boolean =>
  /^\p{Lu}[\p{Lu}&.]+$/u.test(tree.token(name).text) &&
  tree.token(tree.token(name).head).upos === 'PROPN' &&
  tree.all(name, 'cc').some((word) => word > 0 && tree.token(word - 1).text === ',')

/** The first of a coordination, for a token anywhere in it. */
export function firstConjunct(tree: Tree, index: number): number {
  let at = index
  while (tree.is(at, 'conj') && tree.token(at).head >= 0) at = tree.token(at).head
  return at
}

/** The preposition(s) before a nominal, lower-case: `from`, `according to`; empty where there is none. */
export function marker(tree: Tree, head: number): string {
  const own = markerTokens(tree, head)
  return own.map((index) => tree.token(index).text.toLowerCase()).join(' ')
}

/** "at least nine ferries", "fell around 600 metres": a degree, not a preposition. */
function isDegree(tree: Tree, index: number): boolean {
  const next = index + 1 < tree.size ? tree.token(index + 1) : undefined
  if (tree.lemma(index) === 'at') return ['least', 'most'].includes(next?.text.toLowerCase() ?? '')
  return ['around', 'about'].includes(tree.lemma(index)) && next?.upos === 'NUM' && !isYear(next.text)
}

const isYear = (text: string): boolean => /^[12]\d{3}$/.test(text)

/** A clause without a finite verb, which a preposition may introduce: "led to the firm recalling cars". */
const isBareClause = (tree: Tree, head: number): boolean =>
  tree.is(head, 'advcl') && tree.token(head).upos === 'VERB' && tree.feature(head, 'VerbForm') !== 'Fin'

/** Tokens of the preposition; a conjunct without one shares that of the first conjunct. */
export function markerTokens(tree: Tree, head: number): number[] {
  const cases = tree
    .all(head, 'case', ...(isBareClause(tree, head) ? ['mark'] : []))
    .filter(
      (index) =>
        tree.token(index).upos !== 'PART' && !/^['’]s?$/.test(tree.token(index).text) && !isDegree(tree, index),
    )
  // "was at the scene but is not the one who fired" shares no preposition; "in the films Dusk and Storm" is in each
  const isJoined =
    (tree.is(head, 'conj') && tree.first(head, 'cop') === undefined) ||
    (tree.is(head, 'appos') && namesOfEach(tree, tree.token(head).head).includes(head))
  if (cases.length === 0) return isJoined ? markerTokens(tree, tree.token(head).head) : markerOfFirstWord(tree, head)
  const fixed = cases.flatMap((index) => [index, ...tree.all(index, 'fixed')])
  return fixed.filter((index) => index < head).sort((a, b) => a - b)
}

/** "from the Ecologist Green Party": a preposition that the tree hangs on the first word of a name. */
const markerOfFirstWord = (tree: Tree, head: number): number[] =>
  tree
    .all(head, 'compound')
    .filter((word) => word < head && tree.token(word).upos === 'PROPN' && tree.is(head, 'nmod', 'obl'))
    .slice(0, 1)
    .flatMap((word) =>
      tree.all(word, 'case').filter((preposition) => preposition < word && tree.token(preposition).upos === 'ADP'),
    )

export const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'].includes(tree.token(index).upos) || tree.token(index).upos === 'X'

/** Whether the noun is the whole that "one of" picks from: "one of our oldest bridges" is a bridge. */
export const isPartOf = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'nmod') && marker(tree, noun) === 'of' && tree.isOf(tree.token(noun).head, 'partitiveWord')

/** "by mistake": how, not by whom. */
export const isManner = (tree: Tree, noun: number): boolean =>
  marker(tree, noun) === 'by' &&
  tree.isOf(noun, 'mannerNoun') &&
  tree.children(noun).every((child) => tree.is(child, 'case'))
