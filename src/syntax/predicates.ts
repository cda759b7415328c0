import type { ClauseReading, Predicate } from '../model/index.ts'

/** The predicates of a sentence by their heads. */
export const predicatesByHead = (
  clauses: ClauseReading | undefined,
  sentence: number,
): ReadonlyMap<number, Predicate> =>
  new Map((clauses?.predicates[sentence] ?? []).map((predicate) => [predicate.head, predicate]))
