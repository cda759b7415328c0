import type { Ontology } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Draft } from '../mentions/candidate.ts'
import type { MentionTree } from '../mention-tree.ts'
type Place = Pick<Draft, 'tree' | 'head'>

/** Whether the grammar has the place act, be dealt with, or own what only a power has. */
export function actsInPlaceOfPower({ tree, head }: Place, ontology: Ontology): boolean {
  const at = firstConjunct(tree, head)
  const governor = tree.token(at).head
  if (governor < 0) return false
  if (tree.token(at).relation === 'nsubj') return acts(tree, governor)
  if (tree.is(at, 'obl:agent') || tree.is(at, 'iobj')) return true
  if (tree.is(at, 'obj')) return tree.isOf(governor, 'dealtWithVerb')
  if (tree.is(at, 'nmod:poss')) return owns(tree, governor, ontology)
  if (tree.is(at, 'compound', 'nmod:desc')) return tree.isOf(governor, 'governingNoun')
  return tree.is(at, 'nmod', 'obl') && isDealtWith(tree.lemma(governor), marker(tree, at), ontology)
}

function acts(tree: MentionTree, predicate: number): boolean {
  const lemma = tree.lemma(predicate)
  const { upos } = tree.token(predicate)
  if (tree.first(predicate, 'cop') === undefined && lemma !== 'remain')
    return upos === 'VERB' && !tree.language.words('verbOfCities').has(lemma)
  const relations = tree.language.words('relationNoun')
  return (
    relations.has(lemma) ||
    tree.all(predicate, 'xcomp', 'obj').some((at) => relations.has(tree.lemma(at))) ||
    (['VERB', 'ADJ'].includes(upos) && tree.language.words('willingWord').has(lemma))
  )
}

function owns(tree: MentionTree, owned: number, ontology: Ontology): boolean {
  const lemma = tree.lemma(owned)
  if (ontology.words('nounOfCities').has(lemma)) return false
  if (
    ontology.officeNouns.has(lemma) ||
    ontology.words('governingNoun').has(lemma) ||
    ontology.words('relationNoun').has(lemma)
  )
    return true
  const kind = ontology.classNouns?.get(lemma)
  if (kind !== undefined && ontology.isA(kind, 'Place') && !ontology.isA(kind, 'Agent')) return false
  const type = tree.token(owned).entityType
  return type === null || type === 'abstract' || type === 'event' || type === 'organization'
}

function isDealtWith(lemma: string, preposition: string, { words }: Ontology): boolean {
  switch (preposition) {
    case 'with':
    case 'against':
    case 'toward':
    case 'towards':
    case 'for':
    case 'by':
      return (['nounOfCities', 'verbOfLeaving', 'verbOfWays'] as const).every((name) => !words(name).has(lemma))
    case 'between':
      return !words('wayBetweenCities').has(lemma)
    case 'to':
      return words('wordWithToPower').has(lemma)
    case 'of':
      return words('wordWithOfPower').has(lemma)
    case 'from':
      return words('wordWithFromPower').has(lemma)
    case 'on':
      return words('wordWithOnPower').has(lemma)
    default:
      return false
  }
}
