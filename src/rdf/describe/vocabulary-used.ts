import type { ArticleReading, Entity } from '../../model/index.ts'
import type { Description } from '../description.ts'
import { english, text } from '../literal.ts'
import type { Names } from '../names.ts'
import { dcterms, rdf, rdfs } from '../vocabulary.ts'

/**
 * The classes and relations that a graph uses, with labels, so that it can be read without the ontology. What has an
 * identifier is of an ontology; an open relation has none.
 */
export function* describeVocabulary(
  names: Names,
  readings: readonly ArticleReading[],
  entities: readonly Entity[],
): Generator<Description> {
  for (const name of new Set(entities.map((entity) => entity.class))) {
    const label = english(names.labelOf('classes', name))
    yield { subject: names.class(name), properties: [[rdf.type, rdfs.Class], [dcterms.identifier, text(name)], [rdfs.label, label]] } // prettier-ignore
  }
  const seen = new Set<string>()
  for (const { relation } of readings.flatMap(({ statements }) => statements)) {
    const subject = names.relation(relation)
    if (seen.has(subject.value)) continue
    seen.add(subject.value)
    const { property, lemma } = relation
    yield property === undefined
      ? { subject, properties: [[rdf.type, rdf.Property], [rdfs.label, english(lemma)]] }
      : { subject, properties: [[rdf.type, rdf.Property], [dcterms.identifier, text(property)], [rdfs.label, english(names.labelOf('properties', property))]] } // prettier-ignore
  }
}
