import { comparable, wordsOfName, type Ontology, type OntologyProperty, type Relation } from '../model/index.ts'
import { GraphError } from './error.ts'
import { nearNames } from '../model/near-names.ts'
import { isSymmetric, turnedProperties } from './turned.ts'
import type { QuerySource } from './query-source.ts'
import { isWorded } from './query-source.ts'

const namesOf = (property: OntologyProperty): string[] => [property.name, property.label, wordsOfName(property.name)]

/** The properties and all below them. */
export function withSubProperties(names: ReadonlySet<string>, ontology: Ontology): Set<string> {
  const all = new Set(names)
  for (let size = -1; size !== all.size;) {
    size = all.size
    for (const { name, parents } of ontology.properties.values())
      if (parents.some((parent) => all.has(parent))) all.add(name)
  }
  return all
}

/** The properties that the ontology knows by this name. */
export function propertiesNamed(name: string, ontology: Ontology | undefined): Set<string> {
  const wanted = comparable(name)
  const found = [...(ontology?.properties.values() ?? [])].filter((property) =>
    namesOf(property).some((each) => comparable(each) === wanted),
  )
  return new Set(found.map((property) => property.name))
}

/** Tells of a relation whether it is what was asked for, as it stands or, `turned`, from its object to its subject. */
export type RelationTest = (relation: Relation, turned: boolean) => boolean

/** Tells of relations whether they are of a property, by its exact name. */
export function relationOf(property: string, ontology: Ontology | undefined): RelationTest {
  const turned = ontology === undefined ? new Set() : turnedProperties(new Set([property]), ontology, false)
  return (relation, isTurned) => (isTurned ? turned.has(relation.property) : relation.property === property)
}

/**
 * Tells of relations whether `name` is one of their names: property (in words or as written in the ontology, with its
 * label), lemma, or the words of the text.
 * @throws GraphError where an ontology is there and neither it nor any statement knows the name.
 */
export function relationNamed(
  name: string,
  { saysRelation, lemmas, ontology }: QuerySource,
  includeSubProperties: boolean,
): RelationTest {
  const named = propertiesNamed(name, ontology)
  const properties = ontology !== undefined && includeSubProperties ? withSubProperties(named, ontology) : named
  const turned = ontology === undefined ? new Set() : turnedProperties(named, ontology, includeSubProperties)
  const matches = (relation: Relation): boolean =>
    (relation.property !== undefined && properties.has(relation.property)) || isWorded(relation, name)
  const matchesTurned = (relation: Relation): boolean =>
    turned.has(relation.property) || (isSymmetric(relation.property, ontology) && isWorded(relation, name))
  const test: RelationTest = (relation, isTurned) => (isTurned ? matchesTurned(relation) : matches(relation))
  if (ontology === undefined || named.size > 0 || saysRelation(name)) return test
  const known = new Set([...ontology.properties.values()].flatMap(namesOf))
  for (const lemma of lemmas()) known.add(lemma)
  const message = `Neither the ontology nor any statement knows the relation ${JSON.stringify(name)}.`
  throw new GraphError('unknown-relation', name, message, nearNames(name, known))
}
