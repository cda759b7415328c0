import type { Tree } from '../../model/index.ts'
import { markerTokens } from '../../syntax/nominal.ts'

/** "The chairman of Acme is Ann Holm", "Their creed is socialism": a noun that a copula equates with a name, or with a bare abstract noun, says what that is. */
export function isEquated(tree: Tree, noun: number): boolean {
  const { head: other } = tree.token(noun)
  if (!tree.is(noun, 'nsubj') || tree.token(noun).upos !== 'NOUN') return false
  if (tree.first(other, 'cop') === undefined || markerTokens(tree, other).length > 0) return false
  return tree.token(other).upos === 'PROPN' || [noun, other].every((each) => isAbstract(tree, each))
}

const isAbstract = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' &&
  tree.token(noun).entityType === 'abstract' &&
  tree.all(noun, 'det').every((word) => tree.lemma(word) === 'the')

/** "Their head office is in Ghent": what a copula and a preposition put a noun in, at or near. */
export function placedByCopula(tree: Tree, noun: number): number | undefined {
  const { head } = tree.token(noun)
  const isPlaced =
    tree.is(noun, 'nsubj') && tree.first(head, 'cop') !== undefined && markerTokens(tree, head).length > 0
  return isPlaced ? head : undefined
}
