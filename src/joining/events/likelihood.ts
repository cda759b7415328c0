import { EVIDENCE, evidenceOf, type Evidence } from './evidence.ts'
import type { EventNode } from './node.ts'
import { EVENT_BIAS, EVENT_WEIGHTS } from './weights.ts'

/** How likely it is that what the evidence is of is one happening, 0 to 1: logistic regression. */
export function likelihoodOfEvidence(evidence: Evidence): number {
  const sum = EVIDENCE.reduce((total, name) => total + evidence[name] * EVENT_WEIGHTS[name], EVENT_BIAS)
  return 1 / (1 + Math.exp(-sum))
}

export const eventLikelihood = (a: EventNode, b: EventNode): number => likelihoodOfEvidence(evidenceOf(a, b))
