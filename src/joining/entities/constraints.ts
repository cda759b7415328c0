import { matchOf } from './evidence.ts'
import type { JoinNode } from './node.ts'

/** "A bank in Ghent" is no "bank in Leeds". */
const marksDiffer = ({ marks }: JoinNode, other: JoinNode): boolean =>
  marks.size > 0 && other.marks.size > 0 && ![...marks].some((mark) => other.marks.has(mark))

/** "A bank" beside "Ghent" is no "bank" beside "Leeds": where a description says no more than the kind, it is told by what stands around it. */
const surroundingsDiffer = (a: JoinNode, b: JoinNode): boolean =>
  [a, b].every(({ qualities, marks, near }) => qualities.size + marks.size === 0 && near.size > 0) &&
  ![...a.near].some((name) => b.near.has(name))

/** Types of names are often taken for one another; those of what is described are not. */
const typesDiffer = (a: JoinNode, b: JoinNode): boolean => a.type !== b.type && !a.named

/** "Foreign minister of Norway" is no "trade minister of India", though both are ministers. */
const officesDiffer = (a: JoinNode, b: JoinNode): boolean =>
  (a.class === 'Office' || b.class === 'Office') && a.label.toLowerCase() !== b.label.toLowerCase()

/** Whether a user says that two are different. */
export const areKeptApart = (a: JoinNode, b: JoinNode): boolean => decidedApart(a, b) !== undefined

/** Place of the decision by which two are different. */
function decidedApart({ verdict: { sides } }: JoinNode, { verdict }: JoinNode): string | undefined {
  for (const [place, side] of sides) {
    const other = verdict.sides.get(place)
    if (other !== undefined && other !== side) return place
  }
  return undefined
}

/** Why two entities cannot be one, whatever else speaks for it; undefined where they can. */
export function contradiction(a: JoinNode, b: JoinNode): string | undefined {
  const decision = decidedApart(a, b)
  if (decision !== undefined) return `${decision} tells them apart`
  if (a.identity !== undefined && b.identity !== undefined)
    return a.identity === b.identity ? undefined : 'they are known to be different'
  if (a.article === b.article) return 'one article tells of both'
  if (a.named !== b.named) return 'one has a name, the other is only described'
  if (typesDiffer(a, b)) return `one is of the type ${a.type}, the other ${b.type}`
  if (!a.named && a.plural !== b.plural) return 'one is one, the other several'
  if (!a.named && a.contrasts.join() !== b.contrasts.join()) return 'one is told from another of its kind'
  if (!a.named && marksDiffer(a, b)) return 'their descriptions name different things'
  if (!a.named && surroundingsDiffer(a, b)) return 'they are of one kind, beside different names'
  if (officesDiffer(a, b)) return 'they are different offices'
  if (a.named && matchOf(a, b) === 'none') return 'their names differ'
  return undefined
}
