import type { Argument, Phrase, Statement } from '../model/index.ts'
import { relativeTo, type SentenceReading } from './sentence-readings.ts'
import { tokensWithin, type TokenisedText } from './tokenised-text.ts'

export interface Adjunct {
  readonly role: string
  /** Preposition, empty where the words have none. */
  readonly marker: string
  readonly text: string
}

/** A statement as plain words, in the order in which they stand in the sentence and with the benchmark's tokens. */
export interface OpenTriple {
  readonly subject: string
  readonly relation: string
  /** Empty where there is none. */
  readonly object: string
  readonly adjuncts: readonly Adjunct[]
  readonly confidence: number
}

/** Words of a statement's parts, as the benchmark's own tokens. */
function wordsOf(item: SentenceReading, tokenised: TokenisedText) {
  return (phrase: Phrase): string =>
    tokensWithin(tokenised, relativeTo(item.offset, phrase.segments))
      .map((index) => tokenised.tokens[index]!.text)
      .join(' ')
}

function adjunctsOf(statement: Statement, words: (phrase: Phrase) => string): Adjunct[] {
  return statement.arguments.flatMap(({ role, marker = '', phrase }) => {
    const text = words(phrase)
    const introduced = marker !== '' && text.toLowerCase().startsWith(`${marker} `)
    if (text === '') return []
    return [{ role, marker, text: introduced ? text.slice(marker.length + 1) : text }]
  })
}

/** The statement's words; null where subject or relation have none, or where it was inferred from another one. */
export function openTriple(statement: Statement, item: SentenceReading, tokenised: TokenisedText): OpenTriple | null {
  if (statement.inferredFrom !== undefined) return null
  const words = wordsOf(item, tokenised)
  const { relation } = statement
  const part = (argument: Argument | null): string => (argument ? words(argument.phrase) : '')
  const agent = part(statement.subject)
  const patient = part(statement.object)
  const swapped = relation.passive === true && patient !== ''
  const written = relation.phrase.text !== '' && relation.phrase.text === relation.text
  const triple = {
    subject: swapped ? patient : agent,
    relation: written ? words(relation.phrase) : relation.text,
    object: swapped ? agent : patient,
    adjuncts: adjunctsOf(statement, words),
    confidence: statement.confidence,
  }
  return triple.subject === '' || triple.relation === '' ? null : triple
}
