import type { Ontology } from '../../model/index.ts'
import type { Chains } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { complementsOf } from './complements.ts'
import { narrowClassOf } from './likeness.ts'

/**
 * "Halden said … The company … Vantor, which … The company": a noun of a kind of body by itself is whichever body is spoken
 * of, so that a name that a sentence since was about keeps the two apart; who is meant is for the passes behind to find.
 */
export function isTakenOver(earlier: Candidate, later: Candidate, chains: Chains, ontology: Ontology): boolean {
  if (later.modifiers.length > 0 || later.type !== 'organization' || narrowClassOf(later, ontology) === undefined)
    return false
  if (complementsOf(chains, later).size > 0) return false
  return chains.candidates.some(
    (each) =>
      earlier.order < each.order &&
      each.order < later.order &&
      each.tree !== earlier.tree &&
      each.form === 'name' &&
      chains.of(each).type === 'organization' &&
      each.tree.is(each.head, 'nsubj', 'nsubj:pass', 'obl:agent'),
  )
}
