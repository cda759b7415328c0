import { joinClock } from './refiners/join-clock.ts'
import { joinFrame } from './refiners/join-frame.ts'
import { joinQualifier } from './refiners/join-qualifier.ts'
import { joinRange } from './refiners/join-range.ts'
import { lendYear } from './refiners/lend-year.ts'
import type { Refiner } from './refiners/refiner.ts'

/** In the order in which they are applied: parts of one date first, then what says which part of it, then ranges. */
export const REFINERS: readonly Refiner[] = [joinFrame, joinClock, lendYear, joinQualifier, joinRange]
