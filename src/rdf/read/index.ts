import { naturalOrder } from '../../model/index.ts'
import type { ArticleReading, Entity, Statement } from '../../model/index.ts'
import { RdfError } from '../error.ts'
import { ngs, oa, prov, rdf, schema, time } from '../vocabulary.ts'
import { articleOf } from './article.ts'
import { attributionOf, timeOf } from './argument.ts'
import { entityOf, mentionOf } from './entity.ts'
import { eventsOf } from './event.ts'
import { quoteOf } from './phrases.ts'
import { statementOf } from './statement.ts'
import { Triples, type Node } from './triples.ts'

const byIri = (a: Node, b: Node): number => naturalOrder(a.text, b.text)
const inTextOrder = (a: Statement, b: Statement): number =>
  a.evidence.sentence - b.evidence.sentence || naturalOrder(a.id, b.id)

function grouped(nodes: readonly Node[], keyOf: (node: Node) => string): Map<string, Node[]> {
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    const key = keyOf(node)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [node])
    else known.push(node)
  }
  return groups
}

/** What belongs to articles, by their IRIs. */
interface Parts {
  readonly statements: ReadonlyMap<string, readonly Node[]>
  readonly mentions: ReadonlyMap<string, readonly Node[]>
  readonly quotes: ReadonlyMap<string, readonly Node[]>
}

function entitiesOf(article: Node, mentions: readonly Node[]): Entity[] {
  const byEntity = grouped(mentions.toSorted(byIri), (mention) => mention.one(oa.hasBody).text)
  return article
    .all(schema.mentions)
    .map((node) => ({ ...entityOf(node), mentions: (byEntity.get(node.text) ?? []).map(mentionOf) }))
    .sort((a, b) => naturalOrder(a.id, b.id))
}

function readingOf(article: Node, { statements, mentions, quotes }: Parts): ArticleReading {
  const of = (parts: ReadonlyMap<string, readonly Node[]>): readonly Node[] => parts.get(article.text) ?? []
  const nodes = of(statements)
  const told = nodes.map(statementOf).sort(inTextOrder)
  return {
    article: articleOf(article, of(quotes).map(quoteOf)),
    analysis: { sentences: [] },
    entities: entitiesOf(article, of(mentions)),
    statements: told,
    events: eventsOf(article.all(schema.mentions), nodes, told),
    diagnostics: [],
    times: article.all(time.hasTime).toSorted(byIri).map(timeOf),
    attributions: article.all(ngs.reports).toSorted(byIri).map(attributionOf),
  }
}

/**
 * What Turtle that `toTurtle` wrote says: the graph of these readings is that of the readings it was written from.
 * Sentences' trees, diagnostics and the parts of an article that nothing quotes are not in it.
 * @throws RdfError where it is no Turtle, or no graph of newsgraph's; the message names what is missing.
 */
export function fromTurtle(turtle: string): ArticleReading[] {
  const triples = new Triples(turtle)
  const articles = triples.instances(schema.NewsArticle)
  if (articles.length === 0 && triples.size > 0)
    throw new RdfError(
      'not-a-newsgraph',
      'This Turtle has no article (schema:NewsArticle); read Turtle that newsgraph has written.',
    )
  const parts: Parts = {
    statements: grouped(
      triples.instances(rdf.Statement),
      (node) => node.one(prov.wasDerivedFrom).one(oa.hasSource).text,
    ),
    mentions: grouped(triples.instances(oa.Annotation), (node) => node.one(oa.hasTarget).one(oa.hasSource).text),
    quotes: grouped(triples.instances(oa.SpecificResource), (node) => node.one(oa.hasSource).text),
  }
  return articles.map((article) => readingOf(article, parts)).sort((a, b) => naturalOrder(a.article.id, b.article.id))
}
