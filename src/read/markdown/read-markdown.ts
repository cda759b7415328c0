import MarkdownIt, { type Token } from 'markdown-it'
import { table, type Article, type StoryBlock } from '../../model/index.ts'
import type { ArticleOptions } from '../article-options.ts'
import { composeArticle } from '../compose.ts'
import { addHtmlBlocks } from '../html/blocks.ts'
import { parseFragment } from '../html/parse.ts'
import { checkText } from '../read-error.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { readFrontMatter } from './front-matter.ts'
import { inlineText } from './inline-text.ts'

const parser = new MarkdownIt('default', { html: true, linkify: false, typographer: false })

/** Kinds of the blocks that a token opens; what is nested in an item stays an item. */
const OPENS = table<StoryBlock['kind']>({ heading_open: 'heading', list_item_open: 'item' })

/**
 * Reads a Markdown text (CommonMark and tables). The article's text is the plain text made from it: headings,
 * paragraphs, list items and the rows of tables, parted by empty lines; code and markup are left out.
 * @throws ReadError where there is no story in it, or none in English.
 */
export function articleFromMarkdown(markdown: string, options: ArticleOptions = {}): Article {
  const { facts, length } = readFrontMatter(checkText(markdown, options.source))
  const tokens = parser.parse(markdown.slice(length), {})
  const builder = new TextBuilder()
  const hasHeading = tokens.some(({ type, tag }) => type === 'heading_open' && tag === 'h1')
  if (facts.title !== undefined && !hasHeading) builder.add('heading', facts.title)
  addTokens(builder, tokens)
  const { text, blocks } = builder
  return composeArticle({ format: 'markdown', text, blocks, facts, marksHeadings: true }, options)
}

function addTokens(builder: TextBuilder, tokens: readonly Token[]): void {
  const open: StoryBlock['kind'][] = []
  let cells: string[] | null = null
  for (const token of tokens) {
    const { type } = token
    const opened = OPENS.get(type)
    if (type === 'inline') {
      const { text, onlyImage } = inlineText(token)
      if (cells) cells.push(text)
      else builder.add(onlyImage ? 'caption' : (open.at(-1) ?? 'paragraph'), text)
    } else if (type === 'tr_open') cells = []
    else if (type === 'tr_close') {
      builder.add('item', (cells ?? []).filter((cell) => cell !== '').join('\t'))
      cells = null
    } else if (type === 'html_block') addHtmlBlocks(builder, parseFragment(token.content))
    else if (opened) open.push(opened)
    else if (type === 'heading_close' || type === 'list_item_close') open.pop()
  }
}
