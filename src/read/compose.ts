import type { Article, StoryBlock } from '../model/index.ts'
import { givenId, idOf } from './identity.ts'
import type { ArticleOptions, Draft } from './article-options.ts'
import { separateDatelines } from './dateline/separate.ts'
import { mergeFacts } from './facts/article-facts.ts'
import { dateOfField } from './facts/stated-date.ts'
import { separateFurniture } from './furniture/separate.ts'
import { englishBlocks } from './language/english.ts'
import { ReadError } from './read-error.ts'
import { classifyBlocks, titleBlock } from './text/classify.ts'

/** A year, a month, or a day with or without the time. */
const isIsoDate = (date: string): boolean =>
  /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) || (/^\d{4}-/.test(date) && dateOfField(date) !== undefined)

/**
 * Makes an article of a text in blocks: furniture, title, datelines, headings and captions are told apart, in this order,
 * and paragraphs in another language left out of the story.
 * @throws ReadError where there is no story in it, or none in English, or `published` is no date.
 */
export function composeArticle(draft: Draft, options: ArticleOptions): Article {
  const { format, text, blocks } = draft
  const { source = 'text', published, url } = options
  if (published !== undefined && !isIsoDate(published))
    throw new ReadError('invalid-date', `${source}: "published" is no ISO date; write it as 2025-08-13.`)
  if (blocks.length === 0) {
    throw new ReadError('empty', `${source}: there is no text in it; check that the article was saved with its text.`)
  }
  const furniture = separateFurniture(text, blocks)
  const title = titleBlock(text, furniture.blocks)
  const below = title ? furniture.blocks.slice(1) : furniture.blocks
  const datelines = separateDatelines(text, below)
  const story: StoryBlock[] = [
    ...(title ? [{ ...title, kind: 'heading' as const }] : []),
    ...classifyBlocks(text, datelines.blocks, { marked: draft.marksHeadings }),
  ]
  if (story.length === 0) {
    throw new ReadError(
      'no-story',
      `${source}: all of it looks like a site's furniture (dates, share bars, links); add the article's paragraphs.`,
    )
  }
  const english = englishBlocks(text, story, source)
  const own = { title: title && text.slice(title.start, title.end).replace(/\s+/g, ' ') }
  const facts = mergeFacts({ published, url }, draft.facts, own, furniture.facts, datelines.facts)
  const article = { source, format, text, story: english, ...facts } as Omit<Article, 'id'>
  return { id: options.id === undefined ? idOf(article) : givenId(options.id), ...article }
}
