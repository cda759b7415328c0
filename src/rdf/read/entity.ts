import { ENTITY_TYPES, naturalOrder } from '../../model/index.ts'
import type { Entity, Mention } from '../../model/index.ts'
import { nameOf } from '../iri.ts'
import { WIKIPEDIA } from '../names.ts'
import { NAMESPACES, dcterms, foaf, ngs, oa, owl, rdf, rdfs, skos } from '../vocabulary.ts'
import { quoteOf } from './phrases.ts'
import type { Node } from './triples.ts'

const FORMS = ['name', 'nominal', 'pronoun', 'adjective'] as const

function linksOf(node: Node): Pick<Entity, 'wikidata' | 'wikipedia'> {
  const item = node.all(owl.sameAs).find(({ text }) => text.startsWith(NAMESPACES.wd))
  const page = node.all(foaf.isPrimaryTopicOf).find(({ text }) => text.startsWith(WIKIPEDIA))
  return {
    ...(item === undefined ? {} : { wikidata: item.text.slice(NAMESPACES.wd.length) }),
    ...(page === undefined ? {} : { wikipedia: nameOf(page.text.slice(WIKIPEDIA.length)).replaceAll('_', ' ') }),
  }
}

/** Local name of the class; what other vocabularies call it besides has no identifier. @throws RdfError where there is none. */
export function classOf(node: Node): string {
  const name = node.all(rdf.type).find((type) => type.maybe(dcterms.identifier) !== undefined)
  return (name ?? node.one(rdf.type)).one(dcterms.identifier).text
}

/** An entity without its mentions. @throws RdfError where something is missing. */
export const entityOf = (node: Node): Omit<Entity, 'mentions'> => ({
  id: node.one(dcterms.identifier).text,
  label: node.one(rdfs.label).text,
  type: node.one(ngs.entityType).oneOf(ENTITY_TYPES),
  class: classOf(node),
  aliases: node
    .all(skos.altLabel)
    .map(({ text }) => text)
    .sort(naturalOrder),
  named: node.one(ngs.named).isTrue,
  ...linksOf(node),
})

/** @throws RdfError where something is missing. */
export function mentionOf(node: Node): Mention {
  const { start, end, exact } = quoteOf(node.one(oa.hasTarget))
  return {
    text: exact,
    start,
    end,
    sentence: node.one(ngs.sentence).number,
    head: node.one(ngs.head).number,
    first: node.one(ngs.first).number,
    last: node.one(ngs.last).number,
    form: node.one(ngs.form).oneOf(FORMS),
  }
}
