import type { Article } from '../../model/index.ts'
import type { ArticleOptions } from '../article-options.ts'
import { composeArticle } from '../compose.ts'
import type { ArticleFacts } from '../facts/article-facts.ts'
import { checkText } from '../read-error.ts'
import { blocksOfText } from './blocks.ts'

/**
 * Reads a plain text. `text` is kept as it is; a byte order mark belongs to the file, not to the text.
 * @throws ReadError where there is no story in it, or none in English.
 */
export function articleFromText(text: string, options: ArticleOptions = {}): Article {
  return readPlainText(checkText(text, options.source), 'text', {}, options)
}

/** The same for a text whose format states some facts beside it. */
export function readPlainText(
  text: string,
  format: 'text' | 'jsonl',
  facts: ArticleFacts,
  options: ArticleOptions,
): Article {
  return composeArticle({ format, text, blocks: blocksOfText(text), facts, marksHeadings: false }, options)
}
