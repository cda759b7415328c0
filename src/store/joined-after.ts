import type { Renaming } from '../joining/index.ts'
import type { JoinedIds } from './renaming.ts'

/** Whether any of these is called otherwise than before. */
export const isOtherwise = (ids: Renaming, before: Renaming): boolean =>
  [...ids].some(([own, joined]) => (before.get(own) ?? own) !== joined)

/** What all are called, by what is called otherwise now. */
export const joinedOf = (before: Renaming, changed: Renaming): Renaming =>
  new Map([...new Map([...before, ...changed])].filter(([own, joined]) => own !== joined))

/** Of which part what is likely one with some is, by what is of another now; of none where that is empty. */
const partsOf = (before: Renaming, changed: Renaming): Renaming =>
  new Map([...new Map([...before, ...changed])].filter(([, part]) => part !== ''))

export const arePartsOtherwise = (parts: Renaming, before: Renaming): boolean =>
  [...parts].some(([own, part]) => (before.get(own) ?? '') !== part)

export const joinedAfter = (before: JoinedIds, changed: JoinedIds): JoinedIds => ({
  entities: joinedOf(before.entities, changed.entities),
  happenings: joinedOf(before.happenings, changed.happenings),
  parts: partsOf(before.parts, changed.parts),
})

export const calledBy = ({ entities, happenings }: JoinedIds): Renaming => new Map([...entities, ...happenings])

/** What is called otherwise: what it was called, and what it is called now. */
export function namesChanged(before: Renaming, after: Renaming): Set<string> {
  const changed = new Set<string>()
  for (const own of new Set([...before.keys(), ...after.keys()])) {
    const [had, has] = [before.get(own) ?? own, after.get(own) ?? own]
    if (had !== has) changed.add(had).add(has)
  }
  return changed
}
