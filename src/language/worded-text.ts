import type { Span } from '../model/index.ts'

/** A word as the text writes it. Of words that share letters ("wanna" read as "want to"), each has the span of the whole. */
export interface Word extends Span {
  readonly text: string
}

/** A sentence of known words, before the model has seen it. */
export interface WordedSentence extends Span {
  readonly words: readonly Word[]
  /** The story block it stands in. */
  readonly block: number
  /** `sent_id` of a CoNLL-U file. */
  readonly id?: string
  /** Number of its document, where the text holds several. */
  readonly document?: number
}

/** Text with its sentences and words. */
export interface WordedText {
  readonly text: string
  readonly sentences: readonly WordedSentence[]
}
