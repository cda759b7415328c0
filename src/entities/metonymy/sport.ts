import type { Ontology, Tree } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Draft } from '../mentions/candidate.ts'

/** The sports that an article's words are of, one for each such word. */
export function sportWords(trees: readonly Tree[], ontology: Ontology): string[] {
  const sports = ontology.table('sportWord')
  return trees.flatMap(({ sentence }) => sentence.tokens).flatMap(({ lemma }) => sports.get(lemma.toLowerCase()) ?? [])
}

/** Where something is or goes; one loses "to" a team. */
export function isWhere({ tree, head }: Draft, ontology: Ontology): boolean {
  const preposition = marker(tree, head)
  const governor = tree.token(firstConjunct(tree, head)).head
  if (preposition === 'to')
    return governor >= 0 && !tree.isOf(governor, 'competingVerb') && !tree.isOf(governor, 'teamNoun')
  return ontology.words('venuePreposition').has(preposition)
}
