import type { Article, Phrase, TimeExpression, TimeInterval } from '../model/index.ts'
import { boundsOf } from './bounds.ts'
import { iso } from './calendar.ts'
import type { Candidate, Resolution } from './candidate.ts'
import type { ReadingText } from './reading-text.ts'
import { timeValue } from './time-value.ts'

/** What a candidate resolved to, as the model has it. */
export function timeExpression(
  article: Article,
  reading: ReadingText,
  candidate: Candidate,
  resolution: Resolution,
): TimeExpression {
  const { start, end } = candidate
  return {
    sentence: reading.sentence.index,
    ...reading.tokens(start, end),
    head: reading.head(start, end).index,
    interval: timeInterval(article, reading, candidate, resolution),
  }
}

function timeInterval(
  article: Article,
  reading: ReadingText,
  candidate: Candidate,
  resolution: Resolution,
): TimeInterval {
  const { start, end } = boundsOf(resolution, reading.text.slice(0, candidate.start))
  return {
    ...(start ? { start: iso(start) } : {}),
    ...(end ? { end: iso(end) } : {}),
    value: timeValue(resolution),
    kind: resolution.kind,
    certainty: resolution.certainty,
    ...(resolution.resolution ? { resolution: resolution.resolution } : {}),
    phrase: phraseOf(article, reading, candidate),
    ...(resolution.parts
      ? { parts: resolution.parts.map((part) => timeInterval(article, reading, part.candidate, part.resolution)) }
      : {}),
  }
}

function phraseOf(article: Article, reading: ReadingText, candidate: Candidate): Phrase {
  const { first, last } = reading.tokens(candidate.start, candidate.end)
  const tokens = reading.sentence.tokens.slice(first, last + 1)
  const span = { start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)) }
  return { ...span, text: article.text.slice(span.start, span.end), segments: [span] }
}
