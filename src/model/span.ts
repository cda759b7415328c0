/** A stretch of an article's text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words as the article has them. `text` joins `segments` (in text order) with one space each. */
export interface Phrase extends Span {
  readonly text: string
  /** The contiguous stretches the words come from; more than one where words in between are left out. */
  readonly segments: readonly Span[]
}
