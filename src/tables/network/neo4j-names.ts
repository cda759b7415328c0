import { holdable } from './xml.ts'
import type { NetworkEdge } from './rows.ts'

/** A name that Neo4j takes without quotes. */
function bare(name: string): string {
  const letters = holdable(name).replace(/[^\p{L}\p{N}]+/gu, '_')
  return /^\p{L}/u.test(letters) ? letters : `X${letters}`
}

/** The label of a class. */
export const labelOf = bare

const inCapitals = (name: string): string =>
  bare(name)
    .replace(/(?<=\p{Ll}|\p{N})(?=\p{Lu})/gu, '_')
    .toUpperCase()

/**
 * The type of a relationship: `IMPORTS`, or `OPEN_RELATION` where the ontology knows no property, and between subject and
 * a further part that with its role, `IMPORTS_ORIGIN`; of an event, `TAKES_PART` or `TAKES_PART_PLACE`.
 */
export function typeOf({ property, role, ofEvent }: NetworkEdge): string {
  const name = ofEvent ? 'TAKES_PART' : property === undefined ? 'OPEN_RELATION' : inCapitals(property)
  return role === 'object' || role === 'participant' ? name : `${name}_${inCapitals(role)}`
}
