import type { MentionTree } from '../mention-tree.ts'
import type { Determination } from './candidate.ts'
import type { MentionContext } from './context.ts'

/** How a noun phrase is determined: "the", "this", "its", "a", or nothing. */
export function determinationOf({ tree, ontology }: MentionContext, head: number): Determination {
  if (tree.first(head, 'nmod:poss') !== undefined) return 'possessive'
  const words = tree.all(head, 'det').map((at) => tree.lemma(at))
  const indefinite = ontology.words('indefiniteDeterminer')
  if (words.some((word) => ontology.words('demonstrative').has(word))) return 'demonstrative'
  if (words.includes('the')) return 'definite'
  const quantified = tree
    .all(head, 'amod', 'nummod')
    .some((at) => tree.is(at, 'nummod') || indefinite.has(tree.lemma(at)))
  return quantified || words.some((word) => indefinite.has(word)) ? 'indefinite' : 'bare'
}

/** Lemmas of adjectives and nouns before a head that restrict what it names; nationalities are left out. */
export function modifiersOf(context: MentionContext, head: number): string[] {
  const { tree, gazetteer, ontology } = context
  return tree
    .all(head, 'amod', 'compound', 'nummod', 'nmod:unmarked', 'nmod:desc')
    .filter((at) => at < head && !gazetteer.ofAdjective(tree.token(at).text))
    .flatMap((at) => [...modifiersOf(context, at), tree.lemma(at)])
    .filter((lemma) => !ontology.words('emphaticAdjective').has(lemma))
}

export function numberOf(tree: MentionTree, head: number): 'singular' | 'plural' | undefined {
  const { Number: number } = tree.token(head).features
  return number === 'Plur' || number === 'Ptan' ? 'plural' : number === 'Sing' ? 'singular' : undefined
}
