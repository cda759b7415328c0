import { invariant, PLOVER_TYPES, type OntologyClass, type OntologyProperty } from '../model/index.ts'
import type { Node, TripleIndex } from './graph.ts'
import { declaredTerms, knownName, knownRole, localName, oneOf, type Declared } from './names.ts'
import { alignmentsOf, commentOf, labelOf, single } from './read-classes.ts'
import { items } from './words.ts'
import { lex, NAMESPACE, ng, owl, rdfs } from './vocabulary.ts'

interface Named {
  readonly name: string
  readonly iri: string
}

const KINDS = [owl.ObjectProperty, owl.DatatypeProperty, owl.SymmetricProperty, lex.PassiveProperty]
/** What makes a property of another namespace one of the ontology. */
const DESCRIBED = [
  rdfs.label,
  rdfs.domain,
  rdfs.range,
  rdfs.subPropertyOf,
  lex.verb,
  lex.noun,
  lex.agentNoun,
  lex.adjective,
  lex.servesAs,
]

/** All object and data properties. @throws OntologyError where one is incomplete or names something unknown. */
export function readProperties(
  index: TripleIndex,
  classes: ReadonlyMap<string, OntologyClass>,
  roles: ReadonlySet<string>,
): Map<string, OntologyProperty> {
  const iris = index.subjects().filter((iri) => KINDS.some((type) => index.isA(iri, type)))
  const known = declaredTerms(index, iris, DESCRIBED)
  const declared = [...known].map(([name, { iri }]): Named => ({ name, iri }))
  const properties = new Map<string, OntologyProperty>()
  const passives = declared.filter(({ iri }) => index.isA(iri, lex.PassiveProperty))
  for (const each of declared)
    if (!passives.includes(each)) properties.set(each.name, readProperty(index, each, known, classes, roles))
  for (const each of passives) properties.set(each.name, readPassive(index, each, properties))
  return withInverses(properties)
}

function readProperty(
  index: TripleIndex,
  { name, iri }: Named,
  known: ReadonlyMap<string, Declared>,
  classes: ReadonlyMap<string, OntologyClass>,
  roles: ReadonlySet<string>,
): OntologyProperty {
  const optional = optionalParts(index, iri, classes, roles)
  const iris = new Set([...known.values()].map((each) => each.iri))
  const own = (predicate: string): string[] =>
    index
      .values(iri, predicate)
      .filter((each) => each.startsWith(NAMESPACE) || iris.has(each))
      .map((each) => knownName(index, iri, each, known, 'property'))
  const inverse = own(owl.inverseOf)[0]
  return {
    name,
    iri,
    label: labelOf(index, iri),
    parents: own(rdfs.subPropertyOf),
    domain: classNames(index, iri, rdfs.domain, classes),
    range: classNames(index, iri, rdfs.range, classes),
    symmetric: index.isA(iri, owl.SymmetricProperty),
    ...(single(index, iri, ng.single) === 'true' ? { functional: true } : {}),
    alignments: alignmentsOf(index, iri),
    ...(inverse === undefined ? {} : { inverse }),
    ...optional,
  }
}

type Optional = Pick<OntologyProperty, 'comment' | 'event' | 'plover' | 'cameo' | 'concerns'>

function optionalParts(
  index: TripleIndex,
  iri: string,
  classes: ReadonlyMap<string, OntologyClass>,
  roles: ReadonlySet<string>,
): Optional {
  const comment = commentOf(index, iri)
  const event = single(index, iri, ng.event)
  const plover = single(index, iri, ng.plover)
  const cameo = single(index, iri, ng.cameo)
  const concerns = single(index, iri, ng.concerns)
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(event === undefined ? {} : { event: knownName(index, iri, event, classes, 'class') }),
    ...(plover === undefined ? {} : { plover: oneOf(index, iri, plover, PLOVER_TYPES, 'PLOVER event type') }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(concerns === undefined ? {} : { concerns: items(concerns).map((role) => knownRole(index, iri, role, roles)) }),
  }
}

/** Classes of a domain or range: one, or the members of an owl:unionOf; datatypes as `xsd:date`. */
function classNames(
  index: TripleIndex,
  iri: string,
  predicate: string,
  classes: ReadonlyMap<string, OntologyClass>,
): string[] {
  const nodes = index.objects(iri, predicate)
  const name = localName(iri)
  const which = localName(predicate)
  if (nodes.length === 0)
    throw index.error(
      iri,
      name,
      `"${name}" has no rdfs:${which}. Add the class of its ${which === 'domain' ? 'subjects' : 'objects'}, ng:Thing if any.`,
    )
  if (nodes.length > 1)
    throw index.error(
      iri,
      name,
      `"${name}" has several rdfs:${which}, which means all of them at once. Write [ owl:unionOf ( … ) ] for any of them.`,
    )
  const members = nodes.flatMap((node): Node[] =>
    index.objects(node.value, owl.unionOf).flatMap((union) => index.list(union)),
  )
  return (members.length > 0 ? members : nodes).map(({ value }) =>
    value.startsWith('http://www.w3.org/2001/XMLSchema#')
      ? `xsd:${localName(value)}`
      : knownName(index, iri, value, classes, 'class'),
  )
}

/** "arrested by": everything but its label follows from the active property that it is the inverse of. */
function readPassive(
  index: TripleIndex,
  { name, iri }: Named,
  properties: ReadonlyMap<string, OntologyProperty>,
): OntologyProperty {
  const [inverse] = index.values(iri, owl.inverseOf)
  if (inverse === undefined)
    throw index.error(
      iri,
      name,
      `"${name}" has no owl:inverseOf. Name the property that says the same in the active voice.`,
    )
  const active = invariant(
    properties.get(knownName(index, iri, inverse, properties, 'property')),
    'a known name has its property',
  )
  const { event, plover, cameo, concerns } = active
  const comment =
    commentOf(index, iri) ?? `The other side of "${active.label}", for clauses that do not say who did it.`
  return {
    name,
    iri,
    label: labelOf(index, iri),
    comment,
    parents: [],
    domain: active.range,
    range: active.domain,
    inverse: active.name,
    symmetric: false,
    passive: true,
    alignments: alignmentsOf(index, iri),
    ...(event === undefined ? {} : { event }),
    ...(plover === undefined ? {} : { plover }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(concerns === undefined ? {} : { concerns }),
  }
}

/** Inverses hold both ways, whichever side states them. */
function withInverses(properties: Map<string, OntologyProperty>): Map<string, OntologyProperty> {
  for (const property of properties.values()) {
    const other = property.inverse === undefined ? undefined : properties.get(property.inverse)
    if (other && other.inverse === undefined) properties.set(other.name, { ...other, inverse: property.name })
  }
  return properties
}
