import { inTime, nodeKey, type Group } from './join.ts'
import { isDecided, type JoinNode } from './node.ts'

/** As in ids of what only one article speaks of; no name's slug contains it. */
const SCOPE = '--'

/** Who has the first claim to an id: what is linked, then what is told first. */
export const byClaim = (a: JoinNode, b: JoinNode): number =>
  Number(a.wikidata === undefined) - Number(b.wikidata === undefined) || inTime(a, b)

/** The first in time of all entities that are known to be the same, and the first by claim of all that their articles call by an id. */
export interface Claims {
  knownAs(identity: string): JoinNode | undefined
  calledBy(id: string): JoinNode | undefined
}

/**
 * What a group is called: as its first member's article calls it; where another thing has the first claim to that id, with the article
 * of its first member behind it. What is known to be something is called as the first that is known to be it: those of an item of
 * Wikidata have an id of their own, those of whom a user says it may bear anybody's.
 */
export function idOf({ members, identity }: Group, claims: Claims): string {
  const known = identity === undefined ? undefined : claims.knownAs(identity)
  if (known !== undefined && !isDecided(known)) return known.id
  const first = known ?? members[0]
  if (first === undefined) throw new RangeError('a group has members')
  const claimant = claims.calledBy(first.id)
  const isOwn =
    claimant === undefined ||
    (first.identity !== undefined && claimant.identity === first.identity) ||
    members.some((each) => nodeKey(each) === nodeKey(claimant))
  return isOwn ? first.id : `${first.id}${SCOPE}${first.article}`
}
