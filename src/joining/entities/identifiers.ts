import { inTime, nodeKey, type Group } from './join.ts'
import type { JoinNode } from './node.ts'

/** As in ids of what only one article speaks of; no name's slug contains it. */
const SCOPE = '--'

/** Who has the first claim to an id: what is linked, then what is told first. */
export const byClaim = (a: JoinNode, b: JoinNode): number =>
  Number(a.wikidata === undefined) - Number(b.wikidata === undefined) || inTime(a, b)

/** The first by claim of all entities that are linked to an item, and of all that their articles call by an id. */
export interface Claims {
  linkedTo(item: string): JoinNode | undefined
  calledBy(id: string): JoinNode | undefined
}

/**
 * What a group is called: as its first member's article calls it; where another thing has the first claim to that id, with the article
 * of its first member behind it. What is linked to one item is called as the first of them is.
 */
export function idOf({ members, item }: Group, claims: Claims): string {
  const linked = item === undefined ? undefined : claims.linkedTo(item)
  if (linked !== undefined) return linked.id
  const [first] = members
  if (first === undefined) throw new RangeError('a group has members')
  const claimant = claims.calledBy(first.id)
  const isOwn = claimant === undefined || members.some((each) => nodeKey(each) === nodeKey(claimant))
  return isOwn ? first.id : `${first.id}${SCOPE}${first.article}`
}
