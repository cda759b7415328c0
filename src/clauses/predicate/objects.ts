import type { Oblique, Tree, Words } from '../../model/index.ts'
import { complexPreposition } from '../../syntax/complex-preposition.ts'
import { conjuncts, markerTokens } from '../../syntax/nominal.ts'
import { isInterpolated, isPassive } from './kinds.ts'
import { antecedents, isRelativePronoun, RELATIVE, resolve } from './relative.ts'

export function objectsOf(tree: Tree, predicate: number): number[] {
  const all = tree.all(predicate, 'obj')
  // a verb has one direct object: beside it, "that" is no pronoun ("the belief that Kern founded Acme")
  const own = all.length > 1 ? all.filter((index) => !isRelativePronoun(tree, index)) : all
  if (own.length > 0) return resolve(tree, own, predicate)
  if (tree.is(predicate, 'conj')) {
    // "buys and sells oil": an object of the first verb that follows the second belongs to both
    return resolve(
      tree,
      tree.all(tree.token(predicate).head, 'obj').filter((index) => index > predicate),
      predicate,
    )
  }
  const relative = tree.is(predicate, 'acl:relcl')
  const subject = tree.first(predicate, 'nsubj')
  const gap =
    relative &&
    !isPassive(tree, predicate) &&
    subject !== undefined &&
    !isRelativePronoun(tree, subject) &&
    !isInterpolated(tree, predicate)
  const filled = tree
    .all(predicate, 'obl', 'ccomp', 'xcomp', 'advmod')
    .some(
      (index) =>
        RELATIVE.includes(tree.lemma(index)) ||
        ['where', 'when', 'why'].includes(tree.lemma(index)) ||
        tree.is(index, 'ccomp', 'xcomp'),
    )
  return gap && !filled && tree.token(predicate).upos === 'VERB' ? [tree.token(predicate).head] : []
}

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

export function obliquesOf(tree: Tree, predicate: number, language: Words): Oblique[] {
  return [...tree.all(predicate, 'obl'), ...sharedObliques(tree, predicate)].flatMap((first) =>
    conjuncts(tree, first).map((index) => {
      const complex = complexPreposition(tree, index, language)
      const words = complex?.marker ?? markerTokens(tree, index)
      const head = complex?.head ?? antecedents(tree, index, predicate)[0]!
      return { head, marker: words.map((word) => tree.token(word).text.toLowerCase()).join(' '), markerTokens: words }
    }),
  )
}
