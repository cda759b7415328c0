import type { Candidate } from '../candidate.ts'
import type { ReadingText } from '../reading-text.ts'

/** Makes one expression of several, or of an expression and the words around it. */
export type Refiner = (candidates: readonly Candidate[], reading: ReadingText) => readonly Candidate[]
