import { NewsgraphError } from '../model/index.ts'

/** The ontology or its lexicon is not sound; the message names file, line and word, and what to do. */
export class OntologyError extends NewsgraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('ontology', message, options)
  }
}
