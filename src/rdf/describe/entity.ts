import type { Entity, Mention } from '../../model/index.ts'
import type { Description, Properties } from '../description.ts'
import { maybe } from '../description.ts'
import { english, text, truth, whole } from '../literal.ts'
import { wikidataItem, wikipediaPage, type Names } from '../names.ts'
import { dcterms, foaf, ngs, oa, owl, rdf, rdfs, sem, skos } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'

/** An entity with what is told of it as fact and, of an event, what happens in it. */
export function describeEntity(names: Names, entity: Entity, facts: Properties, event: Properties = []): Description {
  const { id, label, type, aliases, named, wikidata, wikipedia } = entity
  const properties: Properties = [
    [rdf.type, names.class(entity.class), ...(event.length === 0 ? [] : [sem.Event])],
    [dcterms.identifier, text(id)],
    [rdfs.label, english(label)],
    ...(aliases.length === 0 ? [] : ([[skos.altLabel, ...aliases.map(english)]] as const)),
    [ngs.entityType, text(type)],
    [ngs.named, truth(named)],
    ...maybe(owl.sameAs, wikidata === undefined ? null : wikidataItem(wikidata), (item) => item),
    ...maybe(foaf.isPrimaryTopicOf, wikipedia, wikipediaPage),
    ...facts,
    ...event,
  ]
  return { subject: names.entity(id), properties }
}

/** A mention as a Web Annotation: its body is the entity, its target the words. */
export function describeMention(scope: ArticleScope, entity: Entity, mention: Mention, at: number): Description {
  const { start, end, text: written } = mention
  const properties: Properties = [
    [rdf.type, oa.Annotation],
    [oa.motivatedBy, oa.identifying],
    [oa.hasBody, scope.names.entity(entity.id)],
    [oa.hasTarget, ...scope.words({ start, end, text: written, segments: [{ start, end }] })],
    [ngs.form, text(mention.form)],
    [ngs.sentence, whole(mention.sentence)],
    [ngs.head, whole(mention.head)],
    [ngs.first, whole(mention.first)],
    [ngs.last, whole(mention.last)],
  ]
  return { subject: scope.names.mention(scope.article.id, at), properties }
}
