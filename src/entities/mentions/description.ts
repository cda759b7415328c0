import type { Gazetteer } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Determination } from './candidate.ts'

const INDEFINITE = new Set(['a', 'an', 'some', 'any', 'another', 'each', 'every', 'no', 'many', 'several', 'few', 'other', 'such']) // prettier-ignore
/** Adjectives that stress and restrict nothing. */
const EMPHATIC = new Set(['entire', 'whole', 'very', 'own', 'said', 'particular'])
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those'])

/** How a noun phrase is determined: "the", "this", "its", "a", or nothing. */
export function determinationOf(tree: MentionTree, head: number): Determination {
  if (tree.first(head, 'nmod:poss') !== undefined) return 'possessive'
  const words = tree.all(head, 'det').map((at) => tree.lemma(at))
  if (words.some((word) => DEMONSTRATIVE.has(word))) return 'demonstrative'
  if (words.includes('the')) return 'definite'
  const quantified = tree
    .all(head, 'amod', 'nummod')
    .some((at) => tree.is(at, 'nummod') || INDEFINITE.has(tree.lemma(at)))
  return quantified || words.some((word) => INDEFINITE.has(word)) ? 'indefinite' : 'bare'
}

/** Lemmas of adjectives and nouns before a head that restrict what it names; nationalities are left out. */
export function modifiersOf(tree: MentionTree, head: number, gazetteer: Gazetteer): string[] {
  return tree
    .all(head, 'amod', 'compound', 'nummod', 'nmod:unmarked', 'nmod:desc')
    .filter((at) => at < head && !gazetteer.ofAdjective(tree.token(at).text))
    .flatMap((at) => [...modifiersOf(tree, at, gazetteer), tree.lemma(at)])
    .filter((lemma) => !EMPHATIC.has(lemma))
}

export function numberOf(tree: MentionTree, head: number): 'singular' | 'plural' | undefined {
  const { Number: number } = tree.token(head).features
  return number === 'Plur' || number === 'Ptan' ? 'plural' : number === 'Sing' ? 'singular' : undefined
}
