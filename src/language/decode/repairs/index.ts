import { doubledSubjects } from './doubled-subjects.ts'
import { eventTimes } from './event-times.ts'
import { infinitiveSubjects } from './infinitive-subjects.ts'
import { possessors } from './possessors.ts'
import { verbConjuncts } from './verb-conjuncts.ts'
import type { DraftWord, Repair } from './words.ts'

export type { DraftWord } from './words.ts'

/** In the order in which they are made. */
const REPAIRS: readonly Repair[] = [possessors, infinitiveSubjects, doubledSubjects, verbConjuncts, eventTimes]

/** Mends heads and relations in place, where the most likely tree is one that English does not have. */
export function repairTree(words: readonly DraftWord[]): void {
  for (const repair of REPAIRS) repair(words)
}
