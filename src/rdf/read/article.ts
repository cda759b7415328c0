import type { Article } from '../../model/index.ts'
import { dcterms, schema } from '../vocabulary.ts'
import type { Quote } from './phrases.ts'
import type { Node } from './triples.ts'

const FORMATS = ['text', 'markdown', 'html', 'jsonl'] as const

/** The text as far as it is quoted, each stretch in its place; what no one quotes is blank. */
function textOf(quotes: readonly Quote[]): string {
  let text = ''
  for (const { start, end, exact } of quotes.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (end > text.length) text = text.padEnd(start) + exact.slice(Math.max(0, text.length - start))
  return text
}

/** An article's own data. Of its text there is what statements, mentions, times and attributions quote. @throws RdfError */
export function articleOf(node: Node, quotes: readonly Quote[]): Article {
  const authors = node.maybe(schema.author)?.list()
  const given = {
    title: node.maybe(schema.headline)?.text,
    url: node.maybe(schema.url)?.text,
    publisher: node.maybe(schema.publisher)?.one(schema.name).text,
    authors: authors?.map((author) => author.one(schema.name).text),
    published: node.maybe(schema.datePublished)?.text,
    updated: node.maybe(schema.dateModified)?.text,
  }
  return {
    id: node.one(dcterms.identifier).text,
    source: node.one(dcterms.source).text,
    format: node.one(dcterms.format).oneOf(FORMATS),
    text: textOf(quotes),
    story: [],
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Article>),
  }
}
