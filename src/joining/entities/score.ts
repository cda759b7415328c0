import { evidenceOf, EVIDENCE, type Evidence } from './evidence.ts'
import type { JoinNode } from './node.ts'
import { BIAS, OUTPUT, WEIGHTS } from './weights.ts'

/** How likely it is that what the evidence is of is one thing, 0 to 1: logistic regression with some hidden units (rectified) beside it. */
export function likelihood(evidence: Evidence): number {
  const sums = [...BIAS]
  for (const name of EVIDENCE) {
    const value = evidence[name]
    if (value !== 0) for (const [at, weight] of WEIGHTS[name].entries()) sums[at] = (sums[at] ?? 0) + weight * value
  }
  const [direct = 0, ...units] = sums
  const sum = units.reduce((all, unit, at) => all + Math.max(0, unit) * (OUTPUT[at] ?? 0), direct)
  return 1 / (1 + Math.exp(-sum))
}

export const likelihoodOf = (a: JoinNode, b: JoinNode): number => likelihood(evidenceOf(a, b))
