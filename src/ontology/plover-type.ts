import { PLOVER_TYPES, type PloverType } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'

/** @throws OntologyError where it is no event type of PLOVER. */
export function ploverType(index: TripleIndex, subject: string, type: string): PloverType {
  const found = PLOVER_TYPES.find((each) => each === type)
  if (found !== undefined) return found
  throw index.error(subject, type, `"${type}" is no PLOVER event type. Use one of ${PLOVER_TYPES.join(', ')}.`)
}
