import type { Literal, NamedNode } from 'n3'
import type { Argument, Entity, Relation, RoleArgument, Statement } from '../../model/index.ts'
import { isAffirmed, isAsserted, relationWords, sourcesOf } from '../../model/index.ts'
import type { Description, Nested, Properties, Value } from '../description.ts'
import { maybe } from '../description.ts'
import { english, number, text, truth, whole } from '../literal.ts'
import type { Names } from '../names.ts'
import { dcterms, ngs, prov, rdf, rdfs, time } from '../vocabulary.ts'
import { argumentNode, denoted } from './argument.ts'
import type { ArticleScope } from './article-scope.ts'

const relationNode = (scope: ArticleScope, relation: Relation): Nested => ({
  nested: [
    [ngs.lemma, text(relation.lemma)],
    [ngs.text, text(relation.text)],
    ...maybe(ngs.passive, relation.passive, truth),
    [ngs.words, ...scope.words(relation.phrase)],
    [ngs.head, whole(relation.head)],
  ],
})

const roleNode = (scope: ArticleScope, argument: RoleArgument): Nested =>
  argumentNode(scope, argument, [
    [ngs.role, scope.names.role(argument.role)],
    ...maybe(ngs.marker, argument.marker, text),
  ])

/** The fillers of each role by the role itself, so that a query need not look into the list of arguments. */
function roleTriples(scope: ArticleScope, roles: readonly RoleArgument[]): Properties {
  const fillers = new Map<string, Value[]>()
  for (const { role, term } of roles) {
    const known = fillers.get(role)
    if (known === undefined) fillers.set(role, [denoted(scope.names, term)])
    else known.push(denoted(scope.names, term))
  }
  return [...fillers].map(([role, values]) => [scope.names.role(role), ...values])
}

/** A sentence for readers, which says too what must not be overlooked: "India criticizes Russia (negative)". */
function labelOf(statement: Statement, entities: ReadonlyMap<string, Entity>): string {
  const { subject, object, polarity, attribution } = statement
  const modality = statement.eventModality ?? statement.modality
  const name = ({ term, phrase }: Argument): string =>
    term.kind === 'entity' ? (entities.get(term.entity)?.label ?? phrase.text) : phrase.text
  const words = [name(subject), relationWords(statement), object === null ? '' : name(object)]
    .filter((part) => part !== '')
    .join(' ')
  const marks = [
    ...(polarity === 'positive' ? [] : [polarity]),
    ...(modality === 'actual' ? [] : [modality]),
    ...(attribution === null
      ? []
      : [
          attribution.source === null ? 'attributed' : `according to ${sourcesOf(attribution).map(name).join(' and ')}`,
        ]),
    ...(isAffirmed(statement) && !isAsserted(statement) ? ['read with doubt'] : []),
  ]
  return marks.length === 0 ? words : `${words} (${marks.join(', ')})`
}

const sourceEntities = ({ attribution }: Statement): string[] =>
  attribution === null ? [] : sourcesOf(attribution).flatMap(({ term }) => (term.kind === 'entity' ? term.entity : []))

/**
 * The node of a statement, which asserts nothing: it says who or what said what, how and where.
 * @param eventClass class of the event that it stands for, where it stands for one
 */
export function describeStatement(
  scope: ArticleScope,
  statement: Statement,
  entities: ReadonlyMap<string, Entity>,
  eventClass: string | undefined,
): Description {
  const { names } = scope
  const eventNode = (id: string): NamedNode => (entities.has(id) ? names.entity(id) : names.statement(id))
  const { subject, relation, object, arguments: roles } = statement
  const properties: Properties = [
    [rdf.type, rdf.Statement],
    [dcterms.identifier, text(statement.id)],
    [rdfs.label, english(labelOf(statement, entities))],
    [rdf.subject, denoted(names, subject.term)],
    [rdf.predicate, names.relation(relation)],
    ...maybe(rdf.object, object, ({ term }) => denoted(scope.names, term)),
    ...roleTriples(scope, roles),
    [ngs.polarity, names.stance(statement.polarity)],
    [ngs.modality, names.stance(statement.modality)],
    ...maybe(ngs.attribution, statement.attribution, (attribution) => scope.attribution(attribution)),
    ...sourceEntities(statement).map((id): Properties[number] => [prov.wasAttributedTo, names.entity(id)]),
    ...maybe(time.hasTime, statement.time, (interval) => scope.interval(interval)),
    ...maybe(ngs.place, statement.place, names.entity),
    ...maybe(ngs.event, statement.event, eventNode),
    ...maybe(ngs.eventClass, eventClass, (name) => names.class(name)),
    ...maybe(ngs.eventModality, statement.eventModality, names.stance),
    [prov.wasDerivedFrom, scope.sentence(statement.evidence)],
    ...maybe(ngs.inferredFrom, statement.inferredFrom, names.statement),
    [ngs.confidence, number(statement.confidence)],
    ...maybe(ngs.factuality, statement.factuality, number),
    [ngs.rule, text(statement.rule)],
    [ngs.subject, argumentNode(scope, subject)],
    [ngs.relation, relationNode(scope, relation)],
    ...maybe(ngs.object, object, (argument) => argumentNode(scope, argument)),
    ...(roles.length === 0 ? [] : ([[ngs.arguments, { list: roles.map((role) => roleNode(scope, role)) }]] as const)),
  ]
  return { subject: names.statement(statement.id), properties }
}

/** A triple by the id of its subject. */
export interface Fact {
  readonly subject: string
  readonly predicate: NamedNode
  readonly object: NamedNode | Literal
}

/** The plain triple of a statement that is told as a fact; null of every other. */
export function plainTriple(names: Names, statement: Statement): Fact | null {
  const { subject, relation, object } = statement
  if (!isAsserted(statement) || subject.term.kind !== 'entity' || object === null) return null
  return { subject: subject.term.entity, predicate: names.relation(relation), object: denoted(names, object.term) }
}
