import type { Ontology } from '../../model/index.ts'
import type { Draft } from '../mentions/candidate.ts'
import type { MentionTree } from '../mention-tree.ts'
import {
  ADDRESSING,
  BEARING,
  COMING,
  DEALING,
  GOVERNING,
  OF_CITIES,
  OF_THE_CITY,
  RELATED,
  RELATIONS,
  WAYS,
} from './words.ts'

type Place = Pick<Draft, 'tree' | 'head'>

/** Whether the grammar has the place act, be dealt with, or own what only a power has. */
export function actsInPlaceOfPower({ tree, head }: Place, ontology: Ontology): boolean {
  const at = tree.firstConjunct(head)
  const governor = tree.token(at).head
  if (governor < 0) return false
  if (tree.token(at).relation === 'nsubj') return acts(tree, governor)
  if (tree.is(at, 'obl:agent') || tree.is(at, 'iobj')) return true
  if (tree.is(at, 'obj')) return ADDRESSING.has(tree.lemma(governor))
  if (tree.is(at, 'nmod:poss')) return owns(tree, governor, ontology)
  if (tree.is(at, 'compound', 'nmod:desc')) return GOVERNING.has(tree.lemma(governor))
  return tree.is(at, 'nmod', 'obl') && isDealtWith(tree, governor, tree.preposition(at))
}

function acts(tree: MentionTree, predicate: number): boolean {
  const complement = tree.all(predicate, 'xcomp', 'obj').find((at) => RELATIONS.has(tree.lemma(at)))
  if (tree.first(predicate, 'cop') !== undefined || tree.lemma(predicate) === 'remain') {
    return (
      RELATIONS.has(tree.lemma(predicate)) ||
      complement !== undefined ||
      (['VERB', 'ADJ'].includes(tree.token(predicate).upos) &&
        /^(willing|ready|keen|reluctant|eager|determined|unwilling|prepared|likely|unlikely|concerned|angry|wary|open|opposed|committed|responsible)$/.test(
          tree.lemma(predicate),
        ))
    )
  }
  return tree.token(predicate).upos === 'VERB' && !OF_CITIES.has(tree.lemma(predicate))
}

function owns(tree: MentionTree, owned: number, ontology: Ontology): boolean {
  const lemma = tree.lemma(owned)
  if (OF_THE_CITY.has(lemma)) return false
  if (ontology.officeNouns.has(lemma) || GOVERNING.has(lemma) || RELATIONS.has(lemma)) return true
  const kind = ontology.classNouns?.get(lemma)
  if (kind !== undefined && ontology.isA(kind, 'Place') && !ontology.isA(kind, 'Agent')) return false
  const type = tree.token(owned).entityType
  return type === null || type === 'abstract' || type === 'event' || type === 'organization'
}

function isDealtWith(tree: MentionTree, governor: number, preposition: string): boolean {
  const lemma = tree.lemma(governor)
  switch (preposition) {
    case 'with':
    case 'against':
    case 'toward':
    case 'towards':
    case 'for':
    case 'by':
      return !OF_THE_CITY.has(lemma) && !/^(leave|head|depart|bind)$/.test(lemma)
    case 'between':
      return !WAYS.has(lemma)
    case 'to':
      return DEALING.has(lemma)
    case 'of':
      return RELATED.has(lemma)
    case 'from':
      return COMING.has(lemma)
    case 'on':
      return BEARING.has(lemma)
    default:
      return false
  }
}
