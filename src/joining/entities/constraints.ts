import { weightIn } from '../story.ts'
import { matchOf, type Called } from './evidence.ts'
import { acts, shareAge, sharedNouns, verbOf, type JoinNode } from './node.ts'

/** "A bank in Ghent" is no "bank in Leeds". */
const marksDiffer = ({ marks }: JoinNode, other: JoinNode): boolean =>
  marks.size > 0 && other.marks.size > 0 && ![...marks].some((mark) => other.marks.has(mark))

/** "A bank" beside "Ghent" is no "bank" beside "Leeds": where a description says no more than the kind, it is told by what stands around it. */
const surroundingsDiffer = (a: JoinNode, b: JoinNode): boolean =>
  [a, b].every(({ qualities, marks, near }) => qualities.size + marks.size === 0 && near.size > 0) &&
  ![...a.near].some((name) => b.near.has(name))

/** Types of names, and of what one noun describes, are often taken for one another; people are told from all else. */
const typesDiffer = (a: JoinNode, b: JoinNode): boolean =>
  a.type !== b.type && !(a.named && b.named) && (a.type === 'person' || b.type === 'person' || !sharesHead(a, b))

const sharesHead = (a: JoinNode, b: JoinNode): boolean => sharedNouns(a, b).length > 0

/** "Foreign minister of Norway" is no "trade minister of India", though both are ministers. */
const officesDiffer = (a: JoinNode, b: JoinNode): boolean =>
  (a.class === 'Office' || b.class === 'Office') && a.label.toLowerCase() !== b.label.toLowerCase()

/** "The mayor" may be a mayor whom another article names; what is called otherwise may not. */
const mayDescribe = (a: JoinNode, b: JoinNode): boolean =>
  !a.plural && !b.plural && (sharesHead(a, b) || sharesDeed(a, b) || shareAge(a, b)) && !marksDiffer(a, b)

/** Whether both did one thing, or one thing was done to both, that not every story tells of. */
const sharesDeed = (a: JoinNode, b: JoinNode): boolean =>
  acts(a) &&
  a.type === b.type &&
  [...a.told].some((deed) => b.told.has(deed) && weightIn(a.story, verbOf(deed)) !== undefined)

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

/**
 * Two names of one article may be one person's whom the article did not join ("John Mitchell" and "Mitchell"), and so may two
 * descriptions of which one says no more than the other; what is told apart, or stands for several, may not.
 */
function mayRepeat(a: JoinNode, b: JoinNode): boolean {
  if (a.type !== b.type) return false
  if (a.named !== b.named) return !a.plural && !b.plural
  if (a.named) return ['same', 'variant', 'surname'].includes(matchOf(a, b))
  return a.plural === b.plural && sharesHead(a, b)
}

/** The little of an entity that mostly tells that another cannot be it. */
export interface Outline extends Called {
  readonly plural: boolean
}

/** Whether there is a contradiction for all that little tells; then there is one, unless it is known of both what they are. */
export const cannotBeOne = (a: Outline, b: Outline): boolean =>
  a.named && b.named ? matchOf(a, b) === 'none' : a.plural !== b.plural

/** Why two entities cannot be one, nor in one group with others, whatever else speaks for it; undefined where they can. */
export function contradiction(a: JoinNode, b: JoinNode): string | undefined {
  const decision = decidedApart(a, b)
  if (decision !== undefined) return `${decision} tells them apart`
  if (a.identity !== undefined && b.identity !== undefined)
    return a.identity === b.identity ? undefined : 'they are known to be different'
  if (a.article === b.article && !mayRepeat(a, b)) return 'one article tells of both'
  if (typesDiffer(a, b)) return `one is of the type ${a.type}, the other ${b.type}`
  if (officesDiffer(a, b)) return 'they are different offices'
  if (a.named && b.named) return matchOf(a, b) === 'none' ? 'their names differ' : undefined
  if (a.plural !== b.plural) return 'one is one, the other several'
  if (!a.named && !b.named && a.contrasts.join() !== b.contrasts.join()) return 'one is told from another of its kind'
  if (!a.named && !b.named && marksDiffer(a, b)) return 'their descriptions name different things'
  return undefined
}

/** Why two entities are not taken for one by themselves, though they may be in one group with others. */
export function reservation(a: JoinNode, b: JoinNode): string | undefined {
  if (a.article === b.article) return 'one article tells of both'
  if (a.named !== b.named && (a.named ? b : a).contrasts.length > 0) return 'one is told from another of its kind'
  if (a.named !== b.named && !mayDescribe(a, b)) return 'one has a name, the other is only described'
  if (!a.named && !b.named && surroundingsDiffer(a, b)) return 'they are of one kind, beside different names'
  return undefined
}
