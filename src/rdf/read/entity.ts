import { ENTITY_TYPES, naturalOrder } from '../../model/index.ts'
import type { Entity, Mention } from '../../model/index.ts'
import { nameOf } from '../iri.ts'
import { WIKIPEDIA } from '../names.ts'
import { NAMESPACES, dcterms, foaf, ngs, oa, owl, rdfs, skos } from '../vocabulary.ts'
import type { Node } from './triples.ts'
import type { Words } from './words.ts'

const FORMS = ['name', 'nominal', 'pronoun', 'adjective'] as const

function linksOf(node: Node): Pick<Entity, 'wikidata' | 'wikipedia'> {
  const item = node.all(owl.sameAs).find(({ text }) => text.startsWith(NAMESPACES.wd))
  const page = node.all(foaf.isPrimaryTopicOf).find(({ text }) => text.startsWith(WIKIPEDIA))
  return {
    ...(item === undefined ? {} : { wikidata: item.text.slice(NAMESPACES.wd.length) }),
    ...(page === undefined ? {} : { wikipedia: nameOf(page.text.slice(WIKIPEDIA.length)).replaceAll('_', ' ') }),
  }
}

/** An entity without its mentions. @throws RdfError where something is missing. */
export const entityOf = (node: Node): Omit<Entity, 'mentions'> => ({
  id: node.one(dcterms.identifier).text,
  label: node.one(rdfs.label).text,
  type: node.one(ngs.entityType).oneOf(ENTITY_TYPES),
  class: node.one(ngs.className).text,
  aliases: node
    .all(skos.altLabel)
    .map(({ text }) => text)
    .sort(naturalOrder),
  named: node.one(ngs.named).isTrue,
  ...linksOf(node),
})

/** @throws RdfError where something is missing. */
export function mentionOf(node: Node, words: Words): Mention {
  const span = words.span(node.one(oa.hasTarget))
  return {
    text: words.at(span),
    ...span,
    sentence: node.one(ngs.position).number,
    head: node.one(ngs.head).number,
    first: node.one(ngs.first).number,
    last: node.one(ngs.last).number,
    form: node.one(ngs.form).oneOf(FORMS),
  }
}
