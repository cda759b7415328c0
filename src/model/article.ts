import type { Span } from './span.ts'

export type ArticleFormat = 'text' | 'markdown' | 'html' | 'jsonl'

/** One article, as read. */
export interface Article {
  /** Short name of letters, digits, `-`, `_` and `.`: the same article has the same wherever it is read from. */
  readonly id: string
  /** Where it was read from: a path, a URL, or `-` for standard input; of JSON Lines with the line: `news.jsonl:12`. */
  readonly source: string
  readonly format: ArticleFormat
  /** The text that all offsets refer to. Of Markdown and HTML, the plain text made from it. */
  readonly text: string
  /** The parts of `text` that tell the story, in order; site furniture lies outside of them. One block (paragraph, heading, list item) each. */
  readonly story: readonly StoryBlock[]
  readonly title?: string
  readonly url?: string
  /** Name of the site or newspaper. */
  readonly publisher?: string
  readonly authors?: readonly string[]
  /** ISO 8601 date or date-time without zone conversion. */
  readonly published?: string
  readonly updated?: string
}

export interface StoryBlock extends Span {
  /** `dateline`: the place or date a report opens with (`NEW DELHI, Aug 13`, `Monday, June 3, 2019`), no sentence. */
  readonly kind: BlockKind
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'caption' | 'dateline'
