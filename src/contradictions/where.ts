import type { CodedClass } from '../model/index.ts'
import type { Told } from './claims.ts'

/** Places of one of these kinds do not lie in each other. */
const KINDS: readonly CodedClass[] = ['City', 'State', 'Continent']

/** Whether two names are of places that have nothing in common: two towns, two states; a town may lie in the state. */
export function areDifferentPlaces(a: string, b: string, { entities, ontology }: Told): boolean {
  if (a === b) return false
  const [one, other] = [entities.get(a), entities.get(b)]
  if (one?.named !== true || other?.named !== true) return false
  return KINDS.some((kind) => ontology.isA(one.class, kind) && ontology.isA(other.class, kind))
}
