import { inTime, LIKELY, type Group } from './join.ts'
import type { JoinNode } from './node.ts'

/** An entity that is likely one with another of an earlier era. */
export interface Earlier {
  readonly node: JoinNode
  readonly earlier: JoinNode
}

/** Whether two of different eras are one by themselves. */
export const isLink = (probability: number): boolean => probability >= LIKELY

/** Of whom a user says that they are others, or none of some, it is not told by what is like them who they are. */
const isDecidedOn = ({ verdict }: JoinNode): boolean => verdict.sides.size + verdict.isNot.size > 0

/** Whether it is told by earlier eras what a group is: not where that is known. */
export const isToldBefore = ({ members, identity }: Group): boolean =>
  identity === undefined && !members.some(isDecidedOn)

/** What a group of an era is one with that was told of before: what is likely one with any of its members and was told of last. */
export function lastBefore(group: Group, found: readonly Earlier[]): JoinNode | undefined {
  if (!isToldBefore(group)) return undefined
  const own = new Set(group.members)
  return found
    .flatMap(({ node, earlier }) => (own.has(node) ? earlier : []))
    .reduce<JoinNode | undefined>(
      (last, each) => (last === undefined || inTime(last, each) < 0 ? each : last),
      undefined,
    )
}
