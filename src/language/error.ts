import { NewsgraphError } from '../model/index.ts'

/** Model, labels or tokens that the language stage cannot work with. */
export class LanguageError extends NewsgraphError {}
