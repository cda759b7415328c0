import { NewsgraphError } from '../../model/index.ts'

/** A gazetteer cannot be read. */
export class GazetteerError extends NewsgraphError {
  constructor(message: string) {
    super('gazetteer-unreadable', message)
  }
}
