import type { Analysis, Article, Sentence, TimeExpression, Token } from '../model/index.ts'
import type { Candidate, Resolution } from './candidate.ts'
import type { Context, Mention } from './context.ts'
import { findCandidates } from './find-candidates.ts'
import { readingText, type ReadingText } from './reading-text.ts'
import { referenceOf } from './reference-day.ts'
import { tenseOf } from './tense.ts'
import { timeExpression } from './time-expression.ts'

/**
 * Every time expression of an article, in text order, normalised against its publication date, else its date line,
 * or the dates mentioned before. Expressions that nothing known resolves keep a value with X for what is open.
 */
export function resolveTimes(article: Article, analysis: Analysis): TimeExpression[] {
  const { reference, referenceName } = referenceOf(article, analysis)
  const expressions: TimeExpression[] = []
  let mentions: readonly Mention[] = []
  for (const sentence of analysis.sentences) {
    const reading = readingText(sentence)
    for (const candidate of findCandidates(reading)) {
      const token = headOf(reading, candidate)
      if (!token) continue
      const context: Context = {
        sentence,
        reference,
        referenceName,
        tense: tenseOf(sentence, token.index),
        adverbial: isAdverbial(sentence, token),
        mentions,
      }
      for (const [read, resolution] of readings(candidate, context)) {
        const expression = timeExpression(article, reading, read, resolution)
        if (expression) expressions.push(expression)
        mentions = remember(mentions, resolution, sentence)
      }
    }
  }
  return expressions
}

/** A candidate and what it resolves to; where it comes to nothing, those it was made of. */
function readings(candidate: Candidate, context: Context): readonly (readonly [Candidate, Resolution])[] {
  const resolution = candidate.resolve(context)
  if (resolution) return [[candidate, resolution]]
  return (candidate.otherwise ?? []).flatMap((part) => readings(part, context))
}

function headOf(reading: ReadingText, { start, end }: Candidate): Token | undefined {
  const range = reading.tokens(start, end)
  if (!range) return undefined
  const own = reading.sentence.tokens.slice(range.first, range.last + 1)
  return own.find(({ head }) => head < range.first || head > range.last) ?? own[0]
}

const isAdverbial = ({ tokens }: Sentence, token: Token): boolean =>
  /^(?:obl|advmod)/u.test(token.relation) && /^(?:VERB|AUX)$/u.test(tokens[token.head]?.upos ?? '')

/** Dates within one year anchor what is counted from them; longer stretches do not. */
function remember(
  mentions: readonly Mention[],
  { kind, start, end, certainty, inStory = false }: Resolution,
  sentence: Sentence,
): readonly Mention[] {
  if (kind !== 'date' || !start || !end || end.year - start.year > 1) return mentions
  return [
    { start, end, stated: certainty === 'stated' || inStory, sentence: sentence.index, block: sentence.block },
    ...mentions,
  ].slice(0, 40)
}
