import { marker, markerTokens } from './nominal.ts'
import type { Tree } from '../model/index.ts'

/**
 * Of a noun that makes a preposition with the words around it ("in the face of pressure"), what it introduces and the
 * words of the preposition; undefined of any other.
 */
export function complexPreposition(tree: Tree, noun: number): { head: number; marker: number[] } | undefined {
  const introduced = marker(tree, noun)
  const isPreposition =
    (introduced === 'in' && tree.isOf(noun, 'prepositionalNoun')) ||
    (introduced === 'as' && tree.isOf(noun, 'consequenceNoun'))
  if (!isPreposition) return undefined
  const head = tree.all(noun, 'nmod').find((child) => marker(tree, child) === 'of')
  if (head === undefined) return undefined
  return {
    head,
    marker: [...markerTokens(tree, noun), ...tree.all(noun, 'det'), noun, ...markerTokens(tree, head)].sort(
      (a, b) => a - b,
    ),
  }
}
