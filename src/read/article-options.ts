import type { ArticleFormat, StoryBlock } from '../model/index.ts'
import type { ArticleFacts } from './facts/article-facts.ts'

/** What the caller knows of an article; it goes before what the article itself says. */
export interface ArticleOptions {
  /** Where the article was read from: a path, a URL, or `-`; it is named in messages. Default `text`. */
  readonly source?: string
  /** Default: derived from `source`. Other characters than letters, digits, `-`, `_` and `.` are replaced. */
  readonly id?: string
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
