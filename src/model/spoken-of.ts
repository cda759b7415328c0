import { sourcesOf, type Statement } from './statement.ts'

/** Ids of all entities that a statement speaks of: subject, object, roles, who says so, and the place. */
export function entitiesOf({ subject, object, arguments: roles, attribution, place }: Statement): Set<string> {
  const ids = new Set<string>()
  for (const part of [subject, object, ...roles, ...(attribution === null ? [] : sourcesOf(attribution))])
    if (part?.term.kind === 'entity') ids.add(part.term.entity)
  if (place !== null) ids.add(place)
  return ids
}
