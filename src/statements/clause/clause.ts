import type { Tree } from '../../model/index.ts'
import { objectsOf, obliquesOf, type Oblique } from './objects.ts'
import { hasOuterSubject, isPassive, isPredicate } from './predicate.ts'
import { resolve } from './relative.ts'
import { subjectsOf } from './subjects.ts'
import { isControlledByFrom, NEGATIONS, verbGroup } from './verb-group.ts'

/** A predicate with the heads of its arguments; coordination is resolved, gaps and control are filled. */
export interface Clause {
  readonly head: number
  readonly kind: 'verbal' | 'copular'
  readonly passive: boolean
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly indirectObjects: readonly number[]
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly adverbs: readonly number[]
  /** Heads of complement clauses. */
  readonly complements: readonly number[]
  /** The words that say the relation: auxiliaries, negation, verb, particle and the verbs that govern it by control or raising. */
  readonly words: readonly number[]
}

export function clauseAt(tree: Tree, head: number): Clause {
  const copular = tree.first(head, 'cop') !== undefined && !hasOuterSubject(tree, head)
  const passive = !copular && isPassive(tree, head)
  const obliques = obliquesOf(tree, head)
  const isAgent = (oblique: Oblique): boolean =>
    passive && oblique.marker === 'by' && !/time|date/.test(tree.token(oblique.head).entityType ?? '')
  return {
    head,
    kind: copular ? 'copular' : 'verbal',
    passive,
    subjects: subjectsOf(tree, head),
    objects: copular ? [] : objectsOf(tree, head),
    indirectObjects: resolve(tree, tree.all(head, 'iobj'), head),
    agents: obliques.filter(isAgent).map((oblique) => oblique.head),
    obliques: obliques.filter((oblique) => !isAgent(oblique)),
    adverbs: tree.all(head, 'advmod').filter((index) => !NEGATIONS.includes(tree.lemma(index))),
    complements: tree
      .children(head)
      .filter((child) => tree.is(child, 'ccomp', 'xcomp') || isControlledByFrom(tree, child)),
    words: verbGroup(tree, head),
  }
}

export const clausesOf = (tree: Tree): Clause[] =>
  tree.sentence.tokens.filter((token) => isPredicate(tree, token.index)).map((token) => clauseAt(tree, token.index))
