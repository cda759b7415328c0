import type { Tree } from '../../model/index.ts'
import { isPassive } from './kinds.ts'
import { isRelativePronoun, resolve } from './relative.ts'

/** A verb has one direct object: beside it, "that" is no pronoun ("the belief that Kern founded Acme"). */
function ownObjects(tree: Tree, predicate: number): number[] {
  const all = tree.all(predicate, 'obj')
  return all.length > 1 ? all.filter((index) => !isRelativePronoun(tree, index)) : all
}

/** Of "brought him a title" the first: who gets what follows. */
const recipients = (tree: Tree, predicate: number): number[] =>
  ownObjects(tree, predicate)
    .filter((index) => index > predicate)
    .slice(0, -1)

export const indirectObjectsOf = (tree: Tree, predicate: number): number[] =>
  resolve(tree, [...tree.all(predicate, 'iobj'), ...recipients(tree, predicate)], predicate)

export function objectsOf(tree: Tree, predicate: number): number[] {
  const indirect = recipients(tree, predicate)
  const own = ownObjects(tree, predicate).filter((index) => !indirect.includes(index))
  if (own.length > 0) return resolve(tree, own, predicate)
  if (tree.is(predicate, 'conj')) {
    // "buys and sells oil": an object of the first verb that follows the second belongs to both
    return resolve(
      tree,
      tree.all(tree.token(predicate).head, 'obj').filter((index) => index > predicate),
      predicate,
    )
  }
  const shared = sharedObjects(tree, predicate)
  if (shared.length > 0) return shared
  const relative = tree.is(predicate, 'acl:relcl')
  const subject = tree.first(predicate, 'nsubj')
  const gap =
    relative &&
    !isPassive(tree, predicate) &&
    subject !== undefined &&
    // "the firm whose shares fell": the pronoun within the subject is all that the noun is to the clause
    !tree.subtree(subject).some((index) => tree.feature(index, 'PronType') === 'Rel') &&
    !isRelativePronoun(tree, subject)
  const filled = tree
    .all(predicate, 'obl', 'ccomp', 'xcomp', 'advmod')
    .some(
      (index) =>
        tree.isOf(index, 'relativePronoun') ||
        (tree.token(index).upos === 'ADP' && tree.is(index, 'obl')) ||
        tree.isOf(index, 'relativeAdverb') ||
        tree.is(index, 'ccomp', 'xcomp'),
    )
  return gap && !filled && tree.token(predicate).upos === 'VERB' ? [tree.token(predicate).head] : []
}

/** "killed and wounded dozens", "arrested and later released two": what follows the second is the object of the first that needs one. */
function sharedObjects(tree: Tree, predicate: number): number[] {
  if (!tree.isOf(predicate, 'transitiveVerb') || isPassive(tree, predicate)) return []
  if (tree.first(predicate, 'obl', 'xcomp', 'ccomp', 'acl', 'advcl') !== undefined) return []
  const first = tree.is(predicate, 'conj') ? tree.token(predicate).head : predicate
  const next = tree.all(first, 'conj').find((each) => each > predicate)
  if (next === undefined || tree.token(next).upos !== 'VERB' || tree.first(next, 'nsubj', 'nsubj:pass') !== undefined)
    return []
  const between = tree.sentence.tokens.slice(predicate + 1, next)
  if (!between.every(({ upos }) => ['CCONJ', 'PUNCT', 'ADV'].includes(upos))) return []
  return objectsOf(tree, next)
}
