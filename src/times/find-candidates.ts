import type { Candidate, Pattern, Place } from './candidate.ts'
import type { ReadingText } from './reading-text.ts'
import { REFINERS } from './refiners.ts'

/** The time expressions that a sentence seems to hold, in text order, none of them overlapping. */
export function findCandidates(reading: ReadingText, patterns: readonly Pattern[]): readonly Candidate[] {
  const found = patterns.flatMap((pattern) => matchesOf(pattern, reading))
  const kept: Candidate[] = []
  for (const candidate of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => other.end <= candidate.start || candidate.end <= other.start)) kept.push(candidate)
  }
  const inOrder = kept.sort((a, b) => a.start - b.start)
  return REFINERS.reduce<readonly Candidate[]>((candidates, refine) => refine(candidates, reading), inOrder)
}

function matchesOf(pattern: Pattern, reading: ReadingText): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of reading.text.matchAll(pattern.expression)) {
    const start = match.index
    const end = start + withoutStop(reading, start, match[0]).length
    const place = placeOf(reading, start, end)
    const read = place && pattern.read(match.groups ?? {}, place)
    if (read) candidates.push({ ...read, pattern: pattern.name, start: start + (read.skip ?? 0), end })
  }
  return candidates
}

/** The match without the full stop that ends the sentence rather than an abbreviation. */
const withoutStop = (reading: ReadingText, start: number, match: string): string =>
  match.endsWith('.') && reading.after(start + match.length - 1)?.text === '.' ? match.slice(0, -1) : match

/** Web and mail addresses hold figures that are no dates of the text. */
const ADDRESS = /:\/\/|^www\.|@.*\.|\.(?:com|org|net|html?)\b/iu

function placeOf(reading: ReadingText, start: number, end: number): Place | null {
  const range = reading.tokens(start, end)
  if (!range) return null
  const tokens = reading.sentence.tokens.slice(range.first, range.last + 1)
  if (tokens.some(({ text }) => ADDRESS.test(text))) return null
  return { reading, start, end, tokens, before: reading.before(start), after: reading.after(end) }
}
