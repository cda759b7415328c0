import type { ArticleReading } from '../../model/index.ts'
import type { Description, Properties, Value } from '../description.ts'
import { maybe } from '../description.ts'
import { address, date, english, text } from '../literal.ts'
import { dcterms, ngs, rdf, rdfs, schema, time } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'

const named = (name: string): Value => ({ nested: [[schema.name, text(name)]] })
const several = (predicate: Properties[number][0], values: readonly Value[]): Properties =>
  values.length === 0 ? [] : [[predicate, ...values]]

/** An article's own data, what it mentions, the times it names and what it reports others to say. */
export function describeArticle(scope: ArticleScope, reading: ArticleReading): Description {
  const { article, entities, times = [], attributions = [] } = reading
  const properties: Properties = [
    [rdf.type, schema.NewsArticle],
    [dcterms.identifier, text(article.id)],
    [rdfs.label, english(article.title ?? article.id)],
    ...maybe(schema.headline, article.title, text),
    ...maybe(schema.url, article.url, address),
    ...maybe(schema.publisher, article.publisher, named),
    ...maybe(schema.author, article.authors, (authors) => ({ list: authors.map(named) })),
    ...maybe(schema.datePublished, article.published, date),
    ...maybe(schema.dateModified, article.updated, date),
    [dcterms.source, text(article.source)],
    [dcterms.format, text(article.format)],
    ...several(
      schema.mentions,
      entities.map(({ id }) => scope.names.entity(id)),
    ),
    ...several(
      time.hasTime,
      times.map((interval) => scope.interval(interval)),
    ),
    ...several(
      ngs.reports,
      attributions.map((attribution) => scope.attribution(attribution)),
    ),
  ]
  return { subject: scope.names.article(article.id), properties }
}
