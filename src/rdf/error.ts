import { NewsgraphError } from '../model/diagnostic.ts'

/** An IRI that cannot be made, or Turtle that is no graph of newsgraph's. */
export class RdfError extends NewsgraphError {
  declare readonly code: 'bad-base' | 'no-triple-terms' | 'not-turtle' | 'not-full' | 'not-a-newsgraph'
}
