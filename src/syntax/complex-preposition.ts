import { marker, markerTokens } from './nominal.ts'
import type { Tree } from '../model/index.ts'

/** Nouns that make a preposition with the words around them: "in the face of pressure", "in the wake of the vote". */
const MIDDLES = [
  'face',
  'wake',
  'light',
  'midst',
  'course',
  'event',
  'case',
  'view',
  'aftermath',
  'absence',
  'presence',
  'name',
  'hands',
  'context',
]

/**
 * Of such a noun, what it introduces and the words of the preposition (Quirk et al. 1985, 9.10); undefined of any other.
 */
export function complexPreposition(tree: Tree, noun: number): { head: number; marker: number[] } | undefined {
  if (!MIDDLES.includes(tree.lemma(noun)) || marker(tree, noun) !== 'in') return undefined
  const head = tree.all(noun, 'nmod').find((child) => marker(tree, child) === 'of')
  if (head === undefined) return undefined
  return {
    head,
    marker: [...markerTokens(tree, noun), ...tree.all(noun, 'det'), noun, ...markerTokens(tree, head)].sort(
      (a, b) => a - b,
    ),
  }
}
