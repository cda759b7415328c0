import type { Article } from '../../model/index.ts'
import { dcterms, ngs, schema } from '../vocabulary.ts'
import type { Node } from './triples.ts'

const FORMATS = ['text', 'markdown', 'html', 'jsonl'] as const

/** An article's own data and its text. @throws RdfError where something is missing. */
export function articleOf(node: Node): Article {
  const authors = node.all(schema.author).map((author) => author.one(schema.name).text)
  const given = {
    title: node.maybe(schema.headline)?.text,
    url: node.maybe(schema.url)?.text,
    publisher: node.maybe(schema.publisher)?.one(schema.name).text,
    authors: authors.length === 0 ? undefined : authors,
    published: node.maybe(ngs.published)?.text,
    updated: node.maybe(ngs.updated)?.text,
  }
  const id = node.one(dcterms.identifier).text
  return {
    id,
    // the file that it was read from is nobody else's business
    source: given.url ?? id,
    format: node.one(ngs.format).oneOf(FORMATS),
    text: node.one(schema.articleBody).text,
    story: [],
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Article>),
  }
}
