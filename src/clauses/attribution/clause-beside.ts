import type { Tree } from '../../model/index.ts'

/** The clause that a phrase at the edge of its sentence speaks of: the whole sentence, up to a clause with a subject of its own. */
function clauseOver(tree: Tree, phrase: number): number {
  const words = tree.subtree(phrase).filter((token) => !tree.is(token, 'punct'))
  const all = tree.sentence.tokens
    .filter(({ index }) => !tree.is(index, 'punct') && !tree.is(index, 'cc'))
    .map(({ index }) => index)
  let at = tree.token(phrase).head
  if (words[0] !== all[0] && words.at(-1) !== all.at(-1)) {
    // "fell on Monday and rose again, according to the exchange, but …"
    while (tree.is(at, 'conj') && !isOfItsOwn(tree, at)) at = tree.token(at).head
    return at
  }
  const [first = phrase] = words
  const isLast = words.at(-1) === all.at(-1) && first > 0 && tree.token(first - 1).text === ','
  const goesOn = (clause: number): boolean => !isOfItsOwn(tree, clause) || (isLast && isJoinedByAnd(tree, clause))
  while (tree.token(at).head >= 0 && goesOn(at)) at = tree.token(at).head
  return at
}

/** A clause beside another one, with a subject of its own. */
const isOfItsOwn = (tree: Tree, clause: number): boolean =>
  tree.is(clause, 'conj', 'parataxis') && tree.first(clause, 'nsubj') !== undefined

/** "The ferry hit a rock and two men drowned, according to the police": they say both. */
const isJoinedByAnd = (tree: Tree, clause: number): boolean =>
  tree.is(clause, 'conj') && tree.all(clause, 'cc').some((word) => tree.lemma(word) === 'and')

/** Everything in the clause that the phrase belongs to, without the phrase. */
export const contentBeside = (tree: Tree, phrase: number): number[] => {
  const clause = clauseOver(tree, phrase)
  const isInside = phrase < tree.size - 1 && clause < phrase
  return tree.subtree(
    clause,
    (child) =>
      child === phrase ||
      (tree.is(child, 'cc') && child < clause && child < phrase) ||
      (isInside && child > phrase && isContrasted(tree, child)),
  )
}

/** "…, according to the firm, but analysts expected more": what a clause with a subject of its own says against it is the article's. */
const isContrasted = (tree: Tree, clause: number): boolean =>
  tree.first(clause, 'nsubj', 'expl', 'csubj') !== undefined &&
  ((tree.is(clause, 'conj') && tree.all(clause, 'cc').some((word) => tree.isOf(word, 'contrastiveConjunction'))) ||
    (tree.is(clause, 'advcl') && tree.all(clause, 'mark').some((word) => tree.isOf(word, 'concessiveSubordinator'))))

export const isAdverbial = (tree: Tree, index: number): boolean =>
  tree.is(index, 'obl', 'nmod', 'advcl', 'advmod', 'parataxis')
