import type { Tree, Words } from '../../model/index.ts'

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
  if (isSubordinateParticiple(tree, predicate)) return true
  if (tree.is(predicate, 'conj') && participle && tree.first(predicate, 'nsubj', 'aux') === undefined)
    return isPassive(tree, tree.token(predicate).head)
  return (
    participle &&
    tree.is(predicate, 'advcl', 'xcomp') &&
    tree.first(predicate, 'obj', 'aux') === undefined &&
    tree.feature(predicate, 'Voice') === 'Pass'
  )
}

/** "not", "n't", also where it is written apart ("can’ t"). */
export const isNot = (tree: Tree, index: number): boolean =>
  tree.token(index).upos === 'PART' && tree.feature(index, 'Polarity') === 'Neg'

/** "not", "never", "hardly", "no longer". */
export const isNegation = (tree: Tree, index: number, language: Words): boolean =>
  isNot(tree, index) || tree.lemma(index) === 'no' || language.words('negator').has(tree.lemma(index))

/** The finite word of a clause: the verb itself, an auxiliary or a copula. */
const finiteWord = (tree: Tree, predicate: number): number | undefined =>
  [predicate, ...tree.all(predicate, 'aux', 'cop')].find((word) => tree.feature(word, 'VerbForm') === 'Fin')

export const isFinite = (tree: Tree, predicate: number): boolean => finiteWord(tree, predicate) !== undefined

/** "left", "was leaving", "had left", "did not leave". */
export function isPast(tree: Tree, predicate: number): boolean {
  const finite = finiteWord(tree, predicate)
  return finite !== undefined && tree.feature(finite, 'Tense') === 'Past'
}

/** "provided the court agrees": a participle that introduces a condition. */
export const isConditionalParticiple = (tree: Tree, index: number, language: Words): boolean =>
  tree.is(index, 'advcl') &&
  language.words('conditionalParticiple').has(tree.token(index).text.toLowerCase()) &&
  tree.first(index, 'ccomp') !== undefined

/** "allegations that he lied", "claims he robbed a bank": a clause that says what its noun means; to a relative one an object would be missing. */
export function isContentOfNoun(tree: Tree, clause: number): boolean {
  if (!tree.is(clause, 'acl')) return false
  const marked = tree.all(clause, 'mark').some((mark) => ['that', 'whether'].includes(tree.lemma(mark)))
  if (!tree.is(clause, 'acl:relcl') && marked) return true
  if (!isFinite(tree, clause) || tree.first(clause, 'nsubj') === undefined) return false
  const relative = tree.subtree(clause).some((word) => word < clause && tree.feature(word, 'PronType') === 'Rel')
  return !tree.is(clause, 'acl:relcl') || (!relative && tree.first(clause, 'obj') !== undefined)
}

/** "led to the firm closing", "insisted on her leaving": a gerund that a verb asks for with its preposition. */
export const isPrepositionalClause = (tree: Tree, clause: number, language: Words): boolean =>
  tree.is(clause, 'advcl') &&
  /ing$/i.test(tree.token(clause).text) &&
  tree
    .all(clause, 'mark')
    .some(
      (mark) =>
        ['to', 'in', 'on', 'with'].includes(tree.lemma(mark)) &&
        (language.words('resultingVerb').has(tree.lemma(tree.token(clause).head)) ||
          (tree.first(clause, 'nsubj') !== undefined && ['to', 'on'].includes(tree.lemma(mark)))),
    )

/** "When asked", "if approved": behind a subordinator a past form without a subject is a participle. */
const isSubordinateParticiple = (tree: Tree, predicate: number): boolean =>
  tree.is(predicate, 'advcl') &&
  tree.feature(predicate, 'Tense') === 'Past' &&
  tree.first(predicate, 'nsubj', 'csubj', 'expl', 'aux', 'cop', 'obj') === undefined &&
  ['when', 'if', 'once', 'unless', 'until'].includes(tree.lemma(predicate - 1 < 0 ? predicate : predicate - 1))

/** "Ada, the mayor said, left": a clause with a subject of its own between commas behind a noun, which no pronoun ties to it. */
export const isInterpolated = (tree: Tree, predicate: number): boolean => {
  if (!tree.is(predicate, 'acl:relcl')) return false
  const words = tree.subtree(predicate).filter((token) => !tree.is(token, 'punct'))
  const [first, last] = [words[0] ?? predicate, words.at(-1) ?? predicate]
  const isComma = (index: number): boolean => index >= 0 && index < tree.size && tree.token(index).text === ','
  return (
    isComma(first - 1) &&
    isComma(last + 1) &&
    tree.first(predicate, 'nsubj') !== undefined &&
    !words.some((token) => /^(?:who|whom|whose|which|that|where|when|why)$/.test(tree.lemma(token)))
  )
}

/** Whether a token heads a clause that statements are made from; participles that have become prepositions do not ("including Iran"). */
export function isPredicate(tree: Tree, index: number, language: Words): boolean {
  const token = tree.token(index)
  if (tree.first(index, 'cop', 'aux:pass') !== undefined) return true
  if (isConditionalParticiple(tree, index, language)) return false
  if (
    tree.is(index, 'advcl', 'acl') &&
    language.words('participialPreposition').has(token.text.toLowerCase()) &&
    tree.first(index, 'nsubj', 'mark') === undefined
  )
    return false
  if (token.upos !== 'VERB') return token.upos === 'AUX' && !tree.is(index, 'aux', 'cop')
  return !tree.is(index, 'amod', 'compound', 'case', 'mark', 'fixed', 'flat', 'nmod')
}

/** "refrain from adopting": treebanks have it as an adverbial clause. */
export const isControlledByFrom = (tree: Tree, index: number): boolean =>
  tree.is(index, 'advcl') &&
  tree.first(index, 'nsubj') === undefined &&
  tree.all(index, 'mark').some((mark) => tree.lemma(mark) === 'from')
