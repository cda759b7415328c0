import { evidenceOf, EVIDENCE, type Evidence } from './evidence.ts'
import type { JoinNode } from './node.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/** How likely it is that what the evidence is of is one thing, 0 to 1: logistic regression. */
function likelihood(evidence: Evidence): number {
  const sum = EVIDENCE.reduce((total, name) => total + evidence[name] * WEIGHTS[name], BIAS)
  return 1 / (1 + Math.exp(-sum))
}

export const likelihoodOf = (a: JoinNode, b: JoinNode): number => likelihood(evidenceOf(a, b))
