import type { ComparedClass } from './compared-by.ts'
import type { Told } from './claims.ts'

/** Places of one of these kinds do not lie in each other. */
const KINDS: readonly ComparedClass[] = ['City', 'State', 'Continent']

/** Whether two names are of places that have nothing in common: two towns, two states; a town may lie in the state. */
export function areDifferentPlaces(a: string, b: string, { entities, by }: Told): boolean {
  if (a === b) return false
  const [one, other] = [entities.get(a), entities.get(b)]
  if (one?.named !== true || other?.named !== true) return false
  return KINDS.some((kind) => by.isA(one.class, kind) && by.isA(other.class, kind))
}
