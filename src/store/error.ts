import { NewsgraphError } from '../model/diagnostic.ts'

export type StoreErrorCode =
  'locked' | 'no-graph' | 'other-version' | 'corrupt' | 'cannot-store' | 'unknown-article' | 'closed'

/** A graph folder cannot be opened, read or written; the message names it and the remedy. */
export class StoreError extends NewsgraphError {
  declare readonly code: StoreErrorCode
}
