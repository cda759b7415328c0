import { naturalOrder } from '../../model/index.ts'
import type { ArticleReading, Entity, Sentence, Statement } from '../../model/index.ts'
import { RdfError } from '../error.ts'
import { dcterms, ngs, oa, prov, schema } from '../vocabulary.ts'
import { articleOf } from './article.ts'
import { attributionOf, intervalOf } from './argument.ts'
import { entityOf, mentionOf } from './entity.ts'
import { eventsOf } from './event.ts'
import { fragmentOf, statementOf } from './statement.ts'
import { Triples, type Node } from './triples.ts'
import { Words } from './words.ts'

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
  readonly fragments: ReadonlyMap<string, readonly Node[]>
  readonly mentions: ReadonlyMap<string, readonly Node[]>
  readonly sentences: ReadonlyMap<string, readonly Node[]>
}

function entitiesOf(article: Node, mentions: readonly Node[], words: Words): Entity[] {
  const byEntity = grouped(mentions.toSorted(byIri), (mention) => mention.one(oa.hasBody).text)
  return article
    .all(schema.mentions)
    .map((node) => ({
      ...entityOf(node),
      mentions: (byEntity.get(node.text) ?? []).map((mention) => mentionOf(mention, words)),
    }))
    .sort((a, b) => naturalOrder(a.id, b.id))
}

const sentenceOf = (node: Node, words: Words): Sentence => ({
  index: node.one(ngs.position).number,
  text: node.one(ngs.text).text,
  ...words.span(node.one(ngs.words)),
  tokens: [],
  names: [],
  block: 0,
})

function readingOf(node: Node, { statements, fragments, mentions, sentences }: Parts): ArticleReading {
  const of = (parts: ReadonlyMap<string, readonly Node[]>): readonly Node[] => parts.get(node.text) ?? []
  const article = articleOf(node)
  const words = new Words(article.text)
  const nodes = of(statements)
  const told = nodes.map((each) => statementOf(each, words)).sort(inTextOrder)
  return {
    article,
    analysis: {
      sentences: of(sentences)
        .map((each) => sentenceOf(each, words))
        .sort((a, b) => a.index - b.index),
    },
    entities: entitiesOf(node, of(mentions), words),
    statements: told,
    fragments: of(fragments)
      .map((each) => fragmentOf(each, words))
      .sort(inTextOrder),
    events: eventsOf(node.all(ngs.tells), nodes, told, words),
    diagnostics: [],
    times: node
      .all(ngs.hasInterval)
      .toSorted(byIri)
      .map((each) => intervalOf(each, words)),
    attributions: node
      .all(ngs.reports)
      .toSorted(byIri)
      .map((each) => attributionOf(each, words)),
  }
}

const REMEDY = 'write it with the profile "full" (npx newsgraph export out --profile full)'

/** What was read from RDF, and the base under which it was named there. */
export interface RdfGraph {
  readonly readings: readonly ArticleReading[]
  /** Undefined where there is no article. */
  readonly base: string | undefined
}

/**
 * What RDF of the profile `full` says, in Turtle, TriG, N-Triples or N-Quads: the graph of these readings is that of the
 * readings it was written from. Sentences' trees and diagnostics are not in it.
 * @throws RdfError where it is none of these, or no graph of newsgraph's with all its words; the message names what is missing.
 */
export const fromRdf = (document: string): ArticleReading[] => [...readRdf(document).readings]

/** The same, with the base. @throws RdfError */
export function readRdf(document: string): RdfGraph {
  const triples = new Triples(document)
  const articles = triples.instances(schema.NewsArticle)
  if (articles.length === 0 && triples.size > 0)
    throw new RdfError(
      'not-a-newsgraph',
      'There is no article (schema:NewsArticle) in it; read what newsgraph has written.',
    )
  const short = articles.find((article) => article.maybe(schema.articleBody) === undefined)
  if (short !== undefined) throw new RdfError('not-full', `There is no text of ${short.text} in it: ${REMEDY}.`)
  const ofArticle = (node: Node): string => node.one(dcterms.isPartOf).text
  const readFrom = (node: Node): string => ofArticle(node.one(prov.wasDerivedFrom))
  const parts: Parts = {
    statements: grouped([...triples.instances(ngs.Statement), ...triples.instances(ngs.Fact)], readFrom),
    fragments: grouped(triples.instances(ngs.Fragment), readFrom),
    mentions: grouped(triples.instances(oa.Annotation), (node) => node.one(oa.hasTarget).text.replace(/#.*$/, '')),
    sentences: grouped(triples.instances(ngs.Sentence), ofArticle),
  }
  const readings = articles
    .map((article) => readingOf(article, parts))
    .sort((a, b) => naturalOrder(a.article.id, b.article.id))
  return { readings, base: articles[0]?.text.replace(/(?<=[/=:])article\/[^/]*$/, '') }
}
