import type { CodedClass, Ontology } from '../../model/index.ts'
import type { Chains } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { complementsOf } from './complements.ts'
import { fitOf, fitOfLand } from './kinds.ts'
import { narrowClassOf } from './likeness.ts'

/**
 * "Halden said … The company … Vantor, which … The company": a noun of a kind of body by itself is whichever body is spoken
 * of, so that a name that a sentence since was about keeps the two apart, and so is "the state" where another was named since; who
 * is meant is for the passes behind to find.
 */
export function isTakenOver(earlier: Candidate, later: Candidate, chains: Chains, ontology: Ontology): boolean {
  const kind = ontology.classNouns?.get(later.lemma)
  const isNarrow = narrowClassOf(later, ontology) !== undefined
  const isBody = kind !== undefined && kind !== BODY && ontology.isA(kind, BODY)
  if (later.modifiers.length > 0 || !(isNarrow || isBody)) return false
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
          (isNarrow || fitOf(chains.of(each), kind ?? BODY, chains, ontology) === 'known') &&
          each.tree.is(each.head, 'nsubj', 'nsubj:pass', 'obl:agent')),
  )
}
const BODY: CodedClass = 'Organization'
