import type { Candidate } from './candidate.ts'
import type { ReadingText } from './reading-text.ts'
import { joinClock } from './refiners/join-clock.ts'
import { joinFrame } from './refiners/join-frame.ts'
import { joinQualifier } from './refiners/join-qualifier.ts'
import { joinRange } from './refiners/join-range.ts'
import { lendYear } from './refiners/lend-year.ts'

/** Makes one expression of several, or of an expression and the words around it. */
export type Refiner = (candidates: readonly Candidate[], reading: ReadingText) => readonly Candidate[]

/** In the order in which they are applied: parts of one date first, then what says which part of it, then ranges. */
export const REFINERS: readonly Refiner[] = [joinFrame, joinClock, lendYear, joinQualifier, joinRange]
