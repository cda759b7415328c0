import { DataFactory, type NamedNode } from 'n3'
import type { Fragment, Statement, TimeInterval } from '../../model/index.ts'
import { isAsserted } from '../../model/index.ts'
import type { Description, Property } from '../description.ts'
import { maybe, several } from '../description.ts'
import { day, english, estimate, text } from '../literal.ts'
import { ngs, prov, rdf, rdfs, time } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'
import { tripleOf } from './fact.ts'
import { labelOf } from './label.ts'
import { predicateOf } from './predicate.ts'
import { sourceProperties } from './source.ts'

/** The parts of a statement by themselves or, after RDF 1.2, as one triple that it reifies. */
function triple(scope: ArticleScope, statement: Statement, asTerm: boolean): readonly Property[] {
  if (asTerm) {
    const { subject, predicate, object } = tripleOf(scope, statement)
    return [[rdf.reifies, DataFactory.quad(subject, predicate, object)]]
  }
  return [
    [rdf.subject, scope.node(statement.subject.term)],
    [rdf.predicate, predicateOf(scope, statement)],
    ...maybe(rdf.object, statement.object, ({ term }) => scope.node(term)),
  ]
}

/** What takes part besides subject and object, by its role. */
function roles(scope: ArticleScope, { arguments: parts, place }: Statement): readonly Property[] {
  const fillers = new Map<string, NamedNode[]>()
  const add = (role: string, node: NamedNode): void => void fillers.set(role, [...(fillers.get(role) ?? []), node])
  for (const { role, term } of parts) add(role, scope.node(term))
  if (place !== null) add('place', scope.names.entity(place))
  return [...fillers].flatMap(([role, nodes]) => several(scope.names.role(role), nodes))
}

/** A time that is told, or the days that the tense alone sets as bounds. */
function whenProperties(scope: ArticleScope, when: TimeInterval | null): readonly Property[] {
  if (when === null) return []
  if (when.certainty !== 'implied') return [[time.hasTime, scope.time(when)]]
  return [
    ...maybe(ngs.notBefore, when.start === undefined ? null : day(when.start, 'first'), (known) => known),
    ...maybe(ngs.notAfter, when.end === undefined ? null : day(when.end, 'last'), (known) => known),
  ]
}

/** An event that a noun names is an entity; else the first statement that tells it stands for it. */
const eventNode = ({ names, entity }: ArticleScope, id: string): NamedNode =>
  entity(id) === undefined ? names.statement(id) : names.entity(id)

/** How it is told and where it was read. */
function tellingProperties(scope: ArticleScope, statement: Statement): readonly Property[] {
  const { names } = scope
  const { polarity, modality, eventModality, relation, evidence, inferredFrom, confidence, rule } = statement
  return [
    [ngs.polarity, names.stance(polarity)],
    [ngs.modality, names.stance(modality)],
    ...maybe(ngs.eventModality, eventModality, names.stance),
    ...(relation.text === '' ? [] : ([[ngs.relationText, text(relation.text)]] as const)),
    [prov.wasDerivedFrom, scope.sentence(evidence)],
    ...maybe(ngs.inferredFrom, inferredFrom, names.statement),
    [ngs.confidence, estimate(confidence)],
    [ngs.rule, text(rule)],
  ]
}

/** What tells nothing by itself: it has no triple and no label, so that no question finds it. */
export const describeFragment = (scope: ArticleScope, fragment: Fragment): Description => ({
  subject: scope.names.statement(fragment.id),
  properties: [
    [rdf.type, ngs.Fragment],
    [ngs.lacks, text(fragment.lacks)],
    ...maybe(ngs.event, fragment.event, (id) => eventNode(scope, id)),
    ...tellingProperties(scope, fragment),
  ],
})

/**
 * The node of a statement, which asserts nothing: it says who or what said what, how and where.
 * @param eventClass class of the event that it stands for, where it stands for one
 * @param asTerm whether its triple is spoken of as one term (RDF 1.2)
 */
export function describeStatement(
  scope: ArticleScope,
  statement: Statement,
  eventClass: string | undefined,
  asTerm: boolean,
): Description {
  const { names } = scope
  const { event } = statement
  const properties: readonly Property[] = [
    [rdf.type, isAsserted(statement) ? ngs.Fact : ngs.Statement],
    [rdfs.label, english(labelOf(scope, statement))],
    ...triple(scope, statement, asTerm),
    ...roles(scope, statement),
    ...sourceProperties(scope, statement.attribution),
    ...whenProperties(scope, statement.time),
    ...maybe(ngs.event, event === statement.id && eventClass !== undefined ? null : event, (id) =>
      eventNode(scope, id),
    ),
    ...maybe(ngs.eventClass, eventClass, (name) => names.class(name)),
    ...tellingProperties(scope, statement),
  ]
  return { subject: names.statement(statement.id), properties }
}
