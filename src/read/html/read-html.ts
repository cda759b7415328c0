import { Readability } from '@mozilla/readability'
import type { Article } from '../../model/index.ts'
import type { ArticleOptions } from '../article-options.ts'
import { composeArticle } from '../compose.ts'
import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { checkText, ReadError } from '../read-error.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { addHtmlBlocks } from './blocks.ts'
import { removeHidden } from './hidden.ts'
import { factsOfJsonLd } from './json-ld.ts'
import { splitAtLineBreaks } from './line-breaks.ts'
import { factsOfMetaTags, factsOfPage } from './meta-tags.ts'
import { factsOfLines } from './page-lines.ts'
import { parsePage } from './parse.ts'
import { authorNames } from './plain-field.ts'
import { keepSentences } from './sentences.ts'

/** A sentence, as opposed to the links of a start page. */
const SENTENCE = /(?:\S+\s+){3,}\S*[.!?]["'”’)\]]*(?:\s|$)/

/**
 * Reads a web page: its main text as Mozilla's Readability finds it, without hidden text and scripts. The article's text
 * is the plain text made from it, the title first, with an empty line between blocks. Title, authors, dates, publisher
 * and address come from JSON-LD, then from meta tags, then from the page.
 * @throws ReadError where the page has no main text, none in English, or is too complex.
 */
export function articleFromHtml(html: string, options: ArticleOptions = {}): Article {
  const source = options.source ?? 'text'
  const document = parsePage(checkText(html, source), source)
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  )
  const stated = mergeFacts(factsOfJsonLd(scripts), factsOfMetaTags(document), factsOfPage(document))
  removeHidden(document)
  const shown = factsOfLines(document)
  splitAtLineBreaks(document)
  keepSentences(document)
  const main = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse()
  const facts = mergeFacts(stated, shown, {
    authors: authorNames([main?.byline ?? undefined]),
    title: main?.title ?? undefined,
  })
  const title = titleWithoutSite(facts)
  const builder = new TextBuilder()
  if (title !== undefined) builder.add('heading', title)
  if (main?.content) addHtmlBlocks(builder, main.content)
  const { text } = builder
  const blocks = builder.blocks.filter(
    (block, index) => index === 0 || !isTitle(text.slice(block.start, block.end), title),
  )
  if (!blocks.some(({ start, end, kind }) => kind !== 'heading' && SENTENCE.test(text.slice(start, end)))) {
    throw new ReadError(
      'no-main-text',
      `${source}: no article was found in this page; save the page of the article itself, or its text as a .txt file.`,
    )
  }
  return composeArticle({ format: 'html', text, blocks, facts: { ...facts, title }, marksHeadings: true }, options)
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** Whether a block of the page repeats the title, which stands at the beginning. */
const isTitle = (block: string, title: string | undefined): boolean =>
  title !== undefined && block.length < 2 * title.length && squeezed(block) === squeezed(title)

/** "Kwatra visits Moscow | The Example Times" without the site's name. */
function titleWithoutSite({ title, publisher }: ArticleFacts): string | undefined {
  if (title === undefined || publisher === undefined) return title
  const [, bare, site] = /^(.+?)\s+[|–—·:»-]\s+([^|–—·»]+)$/.exec(title) ?? []
  return bare !== undefined && site !== undefined && squeezed(site) === squeezed(publisher) ? bare : title
}
