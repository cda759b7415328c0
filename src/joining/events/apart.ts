import { daysApart } from '../../model/index.ts'
import type { EventNode } from './node.ts'

const CORE = ['subject', 'object']

/** Whether different ones are named in one part of both: two people who died did not die one death. */
function namesApart(a: EventNode, b: EventNode): boolean {
  return CORE.some((role) => {
    const [ours, theirs] = [a.namedParts.get(role), b.namedParts.get(role)]
    return ours !== undefined && theirs !== undefined && [...ours].every((each) => !theirs.has(each))
  })
}

/** Which nouns of one article mean the same was found out when it was read. */
const keptApart = (a: EventNode, b: EventNode): boolean =>
  a.article === b.article && a.id !== b.id && a.isEntity && b.isEntity

/** Whether two happenings cannot be one, whatever else speaks for it: Tuesday's flood is not Friday's. */
export const areApart = (a: EventNode, b: EventNode): boolean =>
  daysApart(a.time, b.time) || namesApart(a, b) || keptApart(a, b)
