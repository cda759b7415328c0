import type { Occupied } from './place-labels.ts'
import type { Traces } from './traces.ts'

/** What labels keep off: boxes never, edges where they can. */
export interface Ground {
  readonly occupied: Occupied
  readonly traces: Traces
}
