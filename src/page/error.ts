import { NewsgraphError } from '../model/diagnostic.ts'

/** The page cannot be written. */
export class PageError extends NewsgraphError {}
