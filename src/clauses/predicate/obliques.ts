import type { Oblique, Tree } from '../../model/index.ts'
import { complexPreposition } from '../../syntax/complex-preposition.ts'
import { conjuncts, marker, markerTokens, namesOfEach } from '../../syntax/nominal.ts'
import { isReciprocal } from '../../syntax/sets.ts'
import { isPrepositionalClause } from './kinds.ts'
import { antecedents } from './relative.ts'

/**
 * "was built and opened in Lyon": where and by whom the second of two verbs happens, the first does as well ("was tried and
 * sentenced to death" tells of the second alone); what follows both, and is no object's, belongs to the second, too.
 */
function sharedObliques(tree: Tree, predicate: number): number[] {
  const second = predicate + 2
  const shares =
    second < tree.size &&
    tree.is(second, 'conj') &&
    tree.token(second).head === predicate &&
    tree.token(second).upos === 'VERB'
  if (
    shares &&
    tree.first(predicate, 'obl', 'obj', 'xcomp', 'ccomp') === undefined &&
    tree.first(second, 'obj', 'nsubj') === undefined
  )
    return tree.all(second, 'obl').filter((oblique) => isOfBoth(tree, oblique))
  const first = tree.token(predicate).head
  if (
    !tree.is(predicate, 'conj') ||
    tree.token(first).upos !== 'VERB' ||
    tree.first(predicate, 'obl', 'obj', 'nsubj', 'xcomp', 'ccomp') !== undefined
  )
    return []
  return tree.all(first, 'obl').filter((oblique) => oblique > predicate)
}

/** "booked and released on bail": what is neither thing nor place tells how the second was done. */
function isOfBoth(tree: Tree, oblique: number): boolean {
  const preposition = marker(tree, oblique)
  if (['', 'by', 'during', 'near'].includes(preposition)) return true
  const { entityType, upos } = tree.token(oblique)
  const isAbstract = entityType === 'abstract' || (entityType === null && upos === 'NOUN')
  return tree.language.words('placePreposition').has(preposition) && !isAbstract
}

/** The prepositional phrases of a predicate, and gerund clauses that stand as such: "led to the firm recalling cars". */
export function obliquesOf(tree: Tree, predicate: number): Oblique[] {
  const phrases = [...tree.all(predicate, 'obl'), ...sharedObliques(tree, predicate)].filter(
    // "ended a week after it began" tells when it ended
    (phrase) => !tree.all(predicate, 'mark').includes(phrase + 1),
  )
  const clauses = tree.all(predicate, 'advcl').filter((clause) => isPrepositionalClause(tree, clause))
  return [
    ...phrases
      .filter((first) => !tellsOfSome(tree, predicate, first))
      .flatMap((first) => conjuncts(tree, first).flatMap((each) => namesOfEach(tree, each))),
    ...clauses,
  ].flatMap((index) => {
    // "the rights they fought for"
    if (tree.token(index).upos === 'ADP' && tree.is(predicate, 'acl'))
      return oblique(tree, tree.token(predicate).head, [index])
    const shared = objectBehind(tree, predicate, index)
    if (shared !== undefined) return oblique(tree, shared, [index])
    const complex = complexPreposition(tree, index)
    const [first = index, ...others] = antecedents(tree, index, predicate)
    const head = complex?.head ?? first
    // "which they fought for"
    const stranded = head === index ? [] : tree.all(index, 'case')
    const own = markerTokens(tree, index)
    // "wrote to each other"
    const heads = isReciprocal(tree, index) ? [head, ...others] : [head]
    return heads.map((each) => oblique(tree, each, complex?.marker ?? (own.length > 0 ? own : stranded)))
  })
}

/** "There were ten sailors, most of them from Chile": what is said of some is not said of all. */
const tellsOfSome = (tree: Tree, predicate: number, phrase: number): boolean =>
  [predicate, phrase]
    .flatMap((head) => tree.all(head, 'nsubj'))
    .some(
      (some) =>
        some > predicate &&
        some < phrase &&
        tree.token(some - 1).text === ',' &&
        tree.all(some, 'nmod').some((whole) => whole > some && tree.token(whole).upos === 'PRON'),
    )

/** "fired at and sank a boat": what follows the second verb belongs to the preposition of the first, too. */
function objectBehind(tree: Tree, predicate: number, preposition: number): number | undefined {
  if (tree.token(preposition).upos !== 'ADP' || tree.children(preposition).length > 0) return undefined
  const next = tree.all(predicate, 'conj').find((verb) => verb > preposition)
  return next === undefined ? undefined : tree.first(next, 'obj')
}

const oblique = (tree: Tree, head: number, markerTokens: number[]): Oblique => ({
  head,
  marker: markerTokens.map((word) => tree.token(word).text.toLowerCase()).join(' '),
  markerTokens,
})
