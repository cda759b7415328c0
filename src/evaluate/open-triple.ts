import { invariant, type Sentence, type Statement } from '../model/index.ts'
import { openTuple } from '../statements/index.ts'
import { relativeTo, type SentenceReading } from './sentence-readings.ts'
import { tokensWithin, type TokenisedText } from './tokenised-text.ts'

/** A statement as plain words, in the order in which they stand in the sentence and with the benchmark's tokens. */
export interface OpenTriple {
  readonly subject: string
  readonly relation: string
  /** Empty where there is none. */
  readonly object: string
  /** Each with its preposition. */
  readonly adjuncts: readonly string[]
}

/** Tokens of a sentence as words of the benchmark, in the given order. */
export function benchmarkWords(sentence: Sentence, item: SentenceReading, tokenised: TokenisedText) {
  return (tokens: readonly number[]): string => {
    const found = tokens.flatMap((token) =>
      tokensWithin(tokenised, relativeTo(item.offset, sentence.tokens.slice(token, token + 1))),
    )
    return [...new Set(found)].flatMap((index) => tokenised.tokens[index]?.text ?? []).join(' ')
  }
}

export const sentenceOf = (statement: Statement, item: SentenceReading): Sentence =>
  invariant(
    item.reading.analysis.sentences[statement.evidence.sentence],
    'evidence stands in a sentence of its article',
  )

/** The statement's words; null where subject or relation have none, or where it was inferred from another one. */
export function openTriple(statement: Statement, item: SentenceReading, tokenised: TokenisedText): OpenTriple | null {
  if (statement.inferredFrom !== undefined) return null
  const sentence = sentenceOf(statement, item)
  const words = benchmarkWords(sentence, item, tokenised)
  const tuple = openTuple(statement, sentence)
  if (tuple === null) return null
  const triple = {
    subject: words(tuple.subject),
    relation: tuple.relation.length > 0 ? words(tuple.relation) : tuple.relationText,
    object: words(tuple.object),
    adjuncts: tuple.adjuncts.map(({ marker, tokens }) => [words(marker), words(tokens)].join(' ').trim()),
  }
  return triple.subject === '' || triple.relation === '' ? null : triple
}
