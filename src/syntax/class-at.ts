import type { Entity, Ontology, Tree } from '../model/index.ts'
import { marker } from './nominal.ts'

/** Ontology class of what a token stands for; of a common noun, what the ontology knows of the word ("grain" in "grain exporters"). */
export function classAt(
  tree: Tree,
  token: number,
  entityAt: (sentence: number, token: number) => Entity | undefined,
  ontology: Ontology,
): string | undefined {
  const entity = entityAt(tree.sentence.index, token)
  if (entity?.named) return entity.class
  // "scores of refugees" are refugees
  const counted = tree.isOf(token, 'quantityNoun')
    ? tree.all(token, 'nmod').find((child) => marker(tree, child) === 'of')
    : undefined
  if (counted !== undefined) return classAt(tree, counted, entityAt, ontology)
  return (tree.token(token).upos === 'NOUN' ? ontology.classNouns?.get(tree.lemma(token)) : undefined) ?? entity?.class
}
