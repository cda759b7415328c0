import type { Ontology } from '../../model/index.ts'
import type { Chains } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { complementsOf } from './complements.ts'
import { fitOfLand } from './kinds.ts'
import { narrowClassOf } from './likeness.ts'

/**
 * "Halden said … The company … Vantor, which … The company": a noun of a kind of body by itself is whichever body is spoken
 * of, so that a name that a sentence since was about keeps the two apart, and so is "the state" where another was named since; who
 * is meant is for the passes behind to find.
 */
export function isTakenOver(earlier: Candidate, later: Candidate, chains: Chains, ontology: Ontology): boolean {
  if (later.modifiers.length > 0 || narrowClassOf(later, ontology) === undefined) return false
  if (complementsOf(chains, later).size > 0) return false
  const isLand = ontology.words('nounOfLand').has(later.lemma)
  if (later.type !== 'organization' && !isLand) return false
  return chains.candidates.some(
    (each) =>
      earlier.order < each.order &&
      each.order < later.order &&
      each.form === 'name' &&
      (isLand
        ? fitOfLand(chains.of(each), ontology) === 'known'
        : each.tree !== earlier.tree &&
          chains.of(each).type === 'organization' &&
          each.tree.is(each.head, 'nsubj', 'nsubj:pass', 'obl:agent')),
  )
}
