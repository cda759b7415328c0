import type { Article, Phrase, TimeExpression, TimeInterval } from '../model/index.ts'
import { boundsOf } from './bounds.ts'
import { iso } from './calendar.ts'
import type { Candidate, Resolution } from './candidate.ts'
import type { ReadingText } from './reading-text.ts'
import { timeValue } from './time-value.ts'

/** What a candidate resolved to, as the model has it; null where it covers no token. */
export function timeExpression(
  article: Article,
  reading: ReadingText,
  candidate: Candidate,
  resolution: Resolution,
): TimeExpression | null {
  const range = reading.tokens(candidate.start, candidate.end)
  if (!range) return null
  const { index, tokens } = reading.sentence
  const own = tokens.slice(range.first, range.last + 1)
  const head = own.find((token) => token.head < range.first || token.head > range.last) ?? own[0]
  const interval = timeInterval(article, reading, candidate, resolution)
  return { sentence: index, ...range, head: head?.index ?? range.first, interval }
}

function timeInterval(
  article: Article,
  reading: ReadingText,
  candidate: Candidate,
  resolution: Resolution,
): TimeInterval {
  const { start, end } = boundsOf(
    resolution,
    reading.text.slice(0, candidate.start),
    reading.text.slice(candidate.end, candidate.end + 20).trimStart(),
  )
  const phrase = phraseOf(article, reading, candidate)
  return {
    ...(start ? { start: iso(start) } : {}),
    ...(end ? { end: iso(end) } : {}),
    value: timeValue(resolution),
    kind: resolution.kind,
    certainty: resolution.certainty,
    ...(resolution.resolution ? { resolution: resolution.resolution } : {}),
    ...(phrase ? { phrase } : {}),
    ...(resolution.parts
      ? { parts: resolution.parts.map((part) => timeInterval(article, reading, part.candidate, part.resolution)) }
      : {}),
  }
}

function phraseOf(article: Article, reading: ReadingText, { start, end }: Candidate): Phrase | null {
  const range = reading.tokens(start, end)
  const [first, last] = range ? [reading.sentence.tokens[range.first], reading.sentence.tokens[range.last]] : []
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  return { ...span, text: article.text.slice(span.start, span.end), segments: [span] }
}
