import { DataFactory, type NamedNode } from 'n3'
import type { Span } from '../../model/index.ts'
import { VERSION } from '../../model/version.ts'
import type { Description } from '../description.ts'
import { maybe, several } from '../description.ts'
import { address, english, fullDate, moment, text, whole } from '../literal.ts'
import type { Names } from '../names.ts'
import { dcterms, NAMESPACES, ngs, prov, rdf, rdfs, schema } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'
import { describeMakers } from './maker.ts'

const known = <T>(value: T): T => value

/** An article's own data and what it mentions. */
export function* describeArticle(scope: ArticleScope): Generator<Description> {
  const { names } = scope
  const { article, entities } = scope.reading
  const { title, url, publisher, authors = [], published, updated } = article
  yield {
    subject: names.article(article.id),
    properties: [
      [rdf.type, schema.NewsArticle],
      [dcterms.identifier, text(article.id)],
      [rdfs.label, english(title ?? article.id)],
      ...maybe(schema.headline, title, english),
      ...maybe(schema.url, url === undefined ? null : address(url), known),
      ...maybe(schema.publisher, publisher, names.maker),
      ...several(schema.author, authors.map(names.maker)),
      ...maybe(schema.datePublished, published === undefined ? null : fullDate(published), known),
      ...maybe(dcterms.issued, published === undefined ? null : moment(published), known),
      ...maybe(schema.dateModified, updated === undefined ? null : fullDate(updated), known),
      ...maybe(dcterms.modified, updated === undefined ? null : moment(updated), known),
      [schema.inLanguage, text('en')],
      ...several(
        schema.mentions,
        entities.map(({ id }) => names.entity(id)),
      ),
    ],
  }
  yield* describeMakers(scope)
}

/**
 * The sentences that were named, in text order.
 * @param where names the stretch of text that a sentence is, where that is to be told
 */
export function* describeSentences(scope: ArticleScope, where?: (span: Span) => NamedNode): Generator<Description> {
  const article = scope.names.article(scope.reading.article.id)
  for (const { sentence, text: words, ...span } of scope.sentences())
    yield {
      subject: scope.sentenceNode(sentence),
      properties: [
        [rdf.type, ngs.Sentence],
        [ngs.text, english(words)],
        [ngs.position, whole(sentence)],
        [dcterms.isPartOf, article],
        ...(where === undefined ? [] : ([[ngs.words, where(span)]] as const)),
      ],
    }
}

const SOFTWARE = `https://w3id.org/newsgraph/software/${VERSION}`
const node = DataFactory.namedNode
const software = node(SOFTWARE)
const making = node(`${SOFTWARE}#reading`)

/**
 * Where a graph is from and what made it, as a nanopublication says of its assertion; without a time, so that the same
 * article always gives the same.
 */
export function* describeMaking(names: Names, graph: NamedNode, article: string): Generator<Description> {
  yield {
    subject: graph,
    properties: [
      [rdf.type, ngs.ArticleGraph],
      [prov.wasDerivedFrom, names.article(article)],
      [prov.wasGeneratedBy, making],
    ],
  }
  yield {
    subject: making,
    repeats: true,
    properties: [
      [rdf.type, prov.Activity],
      [prov.wasAssociatedWith, software],
      [
        prov.used,
        node(`https://w3id.org/newsgraph/model/${VERSION}`),
        node(`${NAMESPACES.ng.slice(0, -1)}/${VERSION}`),
      ],
    ],
  }
  yield {
    subject: software,
    repeats: true,
    properties: [
      [rdf.type, prov.SoftwareAgent],
      [rdfs.label, english(`newsgraph ${VERSION}`)],
      [schema.softwareVersion, text(VERSION)],
    ],
  }
}
