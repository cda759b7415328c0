import type { Phrase } from './span.ts'

/** A normalised time. Bounds are ISO 8601 at the precision that is known (`2025`, `2025-07`, `2025-07-28`); `end` is inclusive. */
export interface TimeInterval {
  readonly start?: string
  readonly end?: string
  /** TIMEX3-like value as one string: `2025-07-28/2025-07-29`, `2017`, `P2D`, `PRESENT_REF`. */
  readonly value: string
  readonly kind: 'date' | 'duration' | 'set'
  /** Whether the text states it, it follows from the publication date or another date, or only from the tense. */
  readonly certainty: 'stated' | 'resolved' | 'implied'
  /** How it was resolved, in words: `year from the publication date`. */
  readonly resolution?: string
  readonly phrase?: Phrase
  /** Of a range written as two dates of their own ("May 2 to June 3"): both, in text order, each with its phrase. */
  readonly parts?: readonly TimeInterval[]
}

/** Whether a time only says how long something lasts: "two hours", without a day on which it begins or ends. */
export const isDuration = ({ value, start, end }: TimeInterval): boolean =>
  value.startsWith('P') && start === undefined && end === undefined

/** A time as a sentence writes it: tokens `first` to `last`, both included. */
export interface TimeExpression {
  /** Index of the sentence in the article. */
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** Index of the token that governs the others. */
  readonly head: number
  readonly interval: TimeInterval
}

/** That one event happened after, before or during another, as a word between them says. */
export interface EventOrder {
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** Token that names the event: a verb, or a noun of an event. */
  readonly event: number
  /** Sentence that `event` stands in, where it is not `sentence`: "This comes shortly after …" takes up the sentence before. */
  readonly eventSentence?: number
  readonly relation: 'after' | 'before' | 'during'
  /** Token of `sentence` that names the event it is ordered against. */
  readonly anchor: number
  /** The words that say so, in text order: "shortly after", "two days before", "followed". */
  readonly markers: readonly number[]
}
