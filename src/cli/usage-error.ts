import { NewsgraphError } from '../model/index.ts'

/** The command was called in a way that cannot work; the process ends with code 2. */
export class UsageError extends NewsgraphError {
  constructor(message: string) {
    super('usage', message)
  }
}
