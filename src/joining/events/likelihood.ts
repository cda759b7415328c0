import { EVIDENCE, evidenceOf } from './evidence.ts'
import type { EventNode } from './node.ts'
import { EVENT_BIAS, EVENT_WEIGHTS } from './weights.ts'

/** How likely it is that two words tell of one happening, 0 to 1: logistic regression. */
export function eventLikelihood(a: EventNode, b: EventNode): number {
  const evidence = evidenceOf(a, b)
  const sum = EVIDENCE.reduce((total, name) => total + evidence[name] * EVENT_WEIGHTS[name], EVENT_BIAS)
  return 1 / (1 + Math.exp(-sum))
}
