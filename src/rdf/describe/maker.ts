import type { NamedNode } from 'n3'
import type { Article } from '../../model/index.ts'
import { outletOf } from '../../model/agencies.ts'
import { isFullName, ROLE } from '../../model/full-name.ts'
import type { Description } from '../description.ts'
import { text } from '../literal.ts'
import { prov, rdf, schema } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'
import { isA } from './predicate.ts'

/** A person or an organization where the article speaks of it, or its name has the looks of one; else somebody who acts. */
function typeOf({ names: { terms }, reading }: ArticleScope, name: string): NamedNode {
  const known = reading.entities.find(
    ({ named, label, aliases }) => named && (label === name || aliases.includes(name)),
  )
  if (known !== undefined && isA(terms, known.class, 'Person')) return schema.Person
  if (known !== undefined && isA(terms, known.class, 'Organization')) return schema.Organization
  const words = name.split(/\s+/)
  const kind = terms.classNouns?.get(words.at(-1)?.toLowerCase() ?? '')
  if (outletOf(name) !== undefined || (kind !== undefined && isA(terms, kind, 'Organization')))
    return schema.Organization
  return isFullName(words) && !ROLE.test(name) ? schema.Person : prov.Agent
}

/** Who wrote and who published an article. */
export function* describeMakers(scope: ArticleScope): Generator<Description> {
  const { authors = [], publisher }: Article = scope.reading.article
  const makers = new Map(authors.map((name) => [name, typeOf(scope, name)]))
  if (publisher !== undefined) makers.set(publisher, schema.Organization)
  for (const [name, type] of makers)
    yield {
      subject: scope.names.maker(name),
      repeats: true,
      properties: [
        [rdf.type, type],
        [schema.name, text(name)],
      ],
    }
}
