import type { ArticleFormat, StoryBlock } from '../model/index.ts'
import type { ArticleFacts } from './facts/article-facts.ts'

/** What the caller knows of an article; it goes before what the article itself says. */
export interface ArticleOptions {
  /** Where the article was read from: a path, a URL, or `-`; it is named in messages. Default `text`. */
  readonly source?: string
  /**
   * Kept as it is where it is a plain name (at most 60 ASCII letters, digits, `-`, `_` and `.`), else made one. Default: of
   * the article's web address or, where it has none, of its headline, date and text, whatever the file it stands in.
   */
  readonly id?: string
  /** Its web address. */
  readonly url?: string
  /** Publication date, ISO 8601. */
  readonly published?: string
}

/** Text with its blocks, before furniture, datelines and title are told apart. */
export interface Draft {
  readonly format: ArticleFormat
  readonly text: string
  readonly blocks: readonly StoryBlock[]
  /** What the format states outside of the text (metadata, front matter, fields). */
  readonly facts: ArticleFacts
  /** Whether the format marks headings itself; otherwise they are told by their looks. */
  readonly marksHeadings: boolean
}
