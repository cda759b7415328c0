import type { Article } from '../../model/index.ts'
import { composeArticle } from '../compose.ts'
import { mergeFacts } from '../facts/article-facts.ts'
import { dateOfField } from '../facts/stated-date.ts'
import { webAddress } from '../facts/web-address.ts'
import { addHtmlBlocks } from '../html/blocks.ts'
import { parseFragment } from '../html/parse.ts'
import { authorNames, plainField } from '../html/plain-field.ts'
import { TextBuilder } from '../text/text-builder.ts'

/** What a feed says of one article: the text of its elements by their names, without prefixes that many share. */
export type FeedEntry = ReadonlyMap<string, string>

const first = (entry: FeedEntry, ...names: readonly string[]): string | undefined =>
  names.map((name) => entry.get(name)?.trim()).find((value) => value !== undefined && value !== '')

/**
 * The article of an entry of RSS or Atom: its whole text where the feed has it, else its summary.
 * @param place Where the entry stands, for messages and as the article's source.
 * @throws ReadError where there is no story in it, or none in English.
 */
export function articleOfEntry(entry: FeedEntry, place: string, publisher: string | undefined): Article {
  const url = webAddress(first(entry, 'link', 'guid', 'id'))
  const title = plainField(first(entry, 'title'))
  const builder = new TextBuilder()
  if (title !== undefined) builder.add('heading', title)
  const content = first(entry, 'content:encoded', 'content', 'description', 'summary')
  if (content !== undefined) addHtmlBlocks(builder, parseFragment(content))
  const facts = mergeFacts({
    title,
    url,
    publisher,
    authors: authorNames([plainField(first(entry, 'dc:creator', 'name', 'author'))]),
    published: dateOfField(first(entry, 'pubDate', 'published', 'dc:date') ?? ''),
    updated: dateOfField(first(entry, 'updated') ?? ''),
  })
  const { text, blocks } = builder
  return composeArticle({ format: 'html', text, blocks, facts, marksHeadings: true }, { source: place })
}
