import { inTime, LIKELY, type Group } from './join.ts'
import type { JoinNode } from './node.ts'

/** An entity that is likely one with another of an earlier era. */
export interface Earlier {
  readonly node: JoinNode
  readonly earlier: JoinNode
}

/** Of whom a user says that they are others, or none of some, it is not told by what is like them who they are. */
const isTold = ({ verdict }: JoinNode): boolean => verdict.sides.size + verdict.isNot.size > 0

/**
 * What a group of an era is one with that was told of before: what is likely one with any of its members and was told of last. None
 * where it is known what the group is.
 */
export function lastBefore({ members, identity }: Group, found: readonly Earlier[]): JoinNode | undefined {
  if (identity !== undefined || members.some(isTold)) return undefined
  const own = new Set(members)
  return found
    .flatMap(({ node, earlier }) => (own.has(node) ? earlier : []))
    .reduce<JoinNode | undefined>(
      (last, each) => (last === undefined || inTime(last, each) < 0 ? each : last),
      undefined,
    )
}

/** Whether two of different eras are one by themselves. */
export const isLink = (probability: number): boolean => probability >= LIKELY
