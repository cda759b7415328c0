import type { Candidate } from '../candidate.ts'
import type { ReadingText } from '../reading-text.ts'

/** Joins neighbours where `join` makes one candidate of two; it is given the words between them. */
export function joinNeighbours(
  candidates: readonly Candidate[],
  reading: ReadingText,
  join: (left: Candidate, right: Candidate, between: string) => Candidate | null,
): readonly Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const whole = last && join(last, candidate, reading.text.slice(last.end, candidate.start))
    if (whole) joined[joined.length - 1] = whole
    else joined.push(candidate)
  }
  return joined
}
