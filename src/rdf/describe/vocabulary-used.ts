import type { ArticleReading, Relation } from '../../model/index.ts'
import { withParents } from '../../model/with-parents.ts'
import type { Description, Properties } from '../description.ts'
import { english, text } from '../literal.ts'
import type { Names } from '../names.ts'
import { dcterms, rdf, rdfs } from '../vocabulary.ts'

const common = (name: string, label: string): Properties => [
  [dcterms.identifier, text(name)],
  [rdfs.label, english(label)],
]

function* classes(names: Names, used: Iterable<string>): Generator<Description> {
  for (const name of withParents(used, (each) => names.parentsOf('classes', each))) {
    const parents = names.parentsOf('classes', name)
    const above: Properties =
      parents.length === 0 ? [] : [[rdfs.subClassOf, ...parents.map((each) => names.class(each))]]
    const label = names.labelOf('classes', name)
    yield { subject: names.class(name), properties: [[rdf.type, rdfs.Class], ...common(name, label), ...above] }
  }
}

function* properties(names: Names, used: Iterable<string>): Generator<Description> {
  for (const name of withParents(used, (each) => names.parentsOf('properties', each))) {
    const parents = names.parentsOf('properties', name).map((each) => names.property(each))
    const above: Properties = parents.length === 0 ? [] : [[rdfs.subPropertyOf, ...parents]]
    const label = names.labelOf('properties', name)
    yield { subject: names.property(name), properties: [[rdf.type, rdf.Property], ...common(name, label), ...above] }
  }
}

function* openRelations(names: Names, relations: readonly Relation[]): Generator<Description> {
  const seen = new Set<string>()
  for (const relation of relations) {
    const subject = names.relation(relation)
    if (seen.has(subject.value)) continue
    seen.add(subject.value)
    yield {
      subject,
      properties: [
        [rdf.type, rdf.Property],
        [rdfs.label, english(relation.lemma)],
      ],
    }
  }
}

/**
 * Classes and the relations that a graph uses and those above them, with labels, so that it can be read and asked
 * without the ontology. What has an identifier is of an ontology; an open relation has none.
 */
export function* describeVocabulary(
  names: Names,
  readings: readonly ArticleReading[],
  classNames: readonly string[],
): Generator<Description> {
  const relations = readings.flatMap(({ statements }) => statements.map(({ relation }) => relation))
  yield* classes(names, classNames)
  yield* properties(
    names,
    relations.flatMap(({ property }) => property ?? []),
  )
  yield* openRelations(
    names,
    relations.filter(({ property }) => property === undefined),
  )
}
