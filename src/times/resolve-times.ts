import type { Analysis, Article, Sentence, TimeExpression, TimeInterval, Token, Words } from '../model/index.ts'
import type { Candidate, Pattern, Resolution } from './candidate.ts'
import type { Context, Mention } from './context.ts'
import { findCandidates } from './find-candidates.ts'
import { isOfOtherClause } from './other-clause.ts'
import { patternsOf } from './patterns.ts'
import { readingText, type ReadingText } from './reading-text.ts'
import { referenceOf } from './reference-day.ts'
import { isAwaited, isMovedFrom, tenseOf } from './tense.ts'
import { intervalOfTense } from './tense-interval.ts'
import { timeExpression } from './time-expression.ts'
import { timeVocabulary } from './vocabulary.ts'

/** Reads times by the words of a lexicon. */
export interface TimeReader {
  /**
   * Every time expression of an article, in text order, normalised against its publication date, else its date line,
   * or the dates mentioned before. Expressions that nothing known resolves keep a value with X for what is open.
   */
  resolveTimes(article: Article, analysis: Analysis): TimeExpression[]
  /**
   * What a predicate's tense says of its time against the day of publication (ISO 8601): the least certain of all
   * readings, for where the text gives no time. Null where the tense is unknown.
   */
  tenseInterval(sentence: Sentence, predicate: number, published: string | undefined): TimeInterval | null
}

/** Makes the patterns of times, which is done once. */
export function createTimeReader(words: Words): TimeReader {
  const patterns = patternsOf(timeVocabulary(words))
  return {
    resolveTimes: (article, analysis) => resolveTimes(article, analysis, patterns, words),
    tenseInterval: (sentence, predicate, published) => intervalOfTense(tenseOf(sentence, predicate, words), published),
  }
}

function resolveTimes(
  article: Article,
  analysis: Analysis,
  patterns: readonly Pattern[],
  words: Words,
): TimeExpression[] {
  const { reference, referenceName } = referenceOf(article, analysis, patterns)
  const expressions: TimeExpression[] = []
  let mentions: readonly Mention[] = []
  for (const sentence of analysis.sentences) {
    const reading = readingText(sentence)
    for (const candidate of findCandidates(reading, patterns)) {
      const token = headOf(reading, candidate)
      if (!token) continue
      const context: Context = {
        sentence,
        reference,
        referenceName,
        tense: tenseOf(sentence, token.index, words),
        isToldBefore: isToldBefore(sentence, token, words),
        isOfOtherClause: (year) => isOfOtherClause(sentence, token.index, year, words),
        movedFrom: isMovedFrom(sentence, token.index, words),
        adverbial: isAdverbial(sentence, token),
        mentions,
      }
      for (const [read, resolution] of readings(candidate, context)) {
        const awaited = isAwaited(sentence, token.index, words)
        const expression = timeExpression(article, reading, read, { ...resolution, awaited })
        if (expression) expressions.push(expression)
        mentions = remember(mentions, resolution, sentence, token.index)
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

const isToldBefore = ({ tokens }: Sentence, { head: verb }: Token, words: Words): boolean =>
  !tokens.some(
    ({ head, relation, lemma }) =>
      head === verb && relation.startsWith('aux') && words.words('futureAuxiliary').has(lemma.toLowerCase()),
  )

/** Whether a token stands in no clause that only describes a noun. */
function isForeground({ tokens }: Sentence, token: number): boolean {
  for (let at = token; at >= 0; at = tokens[at]?.head ?? -1)
    if (tokens[at]?.relation.startsWith('acl') === true) return false
  return true
}

/** Dates within one year anchor what is counted from them; longer stretches do not. */
function remember(
  mentions: readonly Mention[],
  { kind, start, end, certainty, inStory = false }: Resolution,
  sentence: Sentence,
  token: number,
): readonly Mention[] {
  if (kind !== 'date' || !start || !end || end.year - start.year > 1) return mentions
  return [
    {
      start,
      end,
      stated: certainty === 'stated' || inStory,
      sentence: sentence.index,
      block: sentence.block,
      isForeground: isForeground(sentence, token),
      token,
    },
    ...mentions,
  ].slice(0, 40)
}
