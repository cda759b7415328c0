import type { Draft } from './draft.ts'
import type { Tree } from './tree.ts'

/** How often each rule is right, before the tree is looked at; known relations have passed the checks of their frame. */
const KNOWN = 0.95
const OPEN = 0.8

/** From the rule and the parser's probabilities of the arcs that the statement rests on (their geometric mean). */
export function confidenceOf(tree: Tree, draft: Draft): number {
  const heads = [draft.predicate, draft.subject.head, ...(draft.object ? [draft.object.head] : [])]
  const mean = heads.reduce((product, head) => product * Math.max(0.01, tree.token(head).headProbability), 1) ** (1 / heads.length)
  const prior = draft.relation.property === undefined ? OPEN : KNOWN
  return Math.round(prior * mean * 1000) / 1000
}
