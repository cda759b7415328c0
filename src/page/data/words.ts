import type { Phrase, Span } from '../../model/index.ts'

/** The phrase that some segments of an article make, joined by one space each; null where the article lacks one. */
export function joinedWords(segments: readonly Span[], read: (span: Span) => string | null): Phrase | null {
  const [first, last] = [segments[0], segments.at(-1)]
  if (first === undefined || last === undefined) return null
  const parts = segments.map(read)
  if (parts.includes(null)) return null
  return { start: first.start, end: last.end, text: parts.join(' '), segments }
}
