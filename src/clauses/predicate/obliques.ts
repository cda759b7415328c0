import type { Oblique, Tree, Words } from '../../model/index.ts'
import { complexPreposition } from '../../syntax/complex-preposition.ts'
import { conjuncts, markerTokens } from '../../syntax/nominal.ts'
import { isPrepositionalClause } from './kinds.ts'
import { antecedents } from './relative.ts'

/** "was built and opened in Lyon": what follows the second of two verbs, and is no object's, belongs to both. */
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
    return tree.all(second, 'obl')
  const first = tree.token(predicate).head
  if (
    !tree.is(predicate, 'conj') ||
    tree.token(first).upos !== 'VERB' ||
    tree.first(predicate, 'obl', 'obj', 'nsubj', 'xcomp', 'ccomp') !== undefined
  )
    return []
  return tree.all(first, 'obl').filter((oblique) => oblique > predicate)
}

/** The prepositional phrases of a predicate, and gerund clauses that stand as such: "led to the firm recalling cars". */
export function obliquesOf(tree: Tree, predicate: number, language: Words): Oblique[] {
  const phrases = [...tree.all(predicate, 'obl'), ...sharedObliques(tree, predicate)]
  const clauses = tree.all(predicate, 'advcl').filter((clause) => isPrepositionalClause(tree, clause, language))
  return [...phrases.flatMap((first) => conjuncts(tree, first)), ...clauses].map((index) => {
    // "the rights they fought for"
    if (tree.token(index).upos === 'ADP' && tree.is(predicate, 'acl'))
      return oblique(tree, tree.token(predicate).head, [index])
    const complex = complexPreposition(tree, index, language)
    const head = complex?.head ?? antecedents(tree, index, predicate)[0]!
    // "which they fought for"
    const stranded = head === index ? [] : tree.all(index, 'case')
    const own = markerTokens(tree, index)
    return oblique(tree, head, complex?.marker ?? (own.length > 0 ? own : stranded))
  })
}

const oblique = (tree: Tree, head: number, markerTokens: number[]): Oblique => ({
  head,
  marker: markerTokens.map((word) => tree.token(word).text.toLowerCase()).join(' '),
  markerTokens,
})
