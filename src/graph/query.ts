import { isAsserted, sourcesOf } from '../model/statement.ts'
import type { Modality, Ontology, Polarity, Role, RoleArgument, Statement } from '../model/index.ts'
import { denotes, type ArgumentTest } from './denotes.ts'
import { withKnownKeys, type KeysOf } from './known-keys.ts'
import type { EntityReference } from './names.ts'
import { relationNamed, relationOf, type RelationTest } from './predicate.ts'
import { partsOf, type QuerySource } from './query-source.ts'
import { isSymmetric } from './turned.ts'
import { within, type TimeWindow } from './time-window.ts'

/** What statements must be like; what is left out may be anything. */
export interface StatementFilter {
  readonly polarity?: Polarity
  readonly modality?: Modality
  /** True for what is told as a fact (positive, actual, in the article's own voice), false for the rest. */
  readonly asserted?: boolean
  /** Who is said to say so; null for the article's own voice. */
  readonly attributedTo?: EntityReference | null
  /** Name of a relation: its property in words or as the ontology writes it, its lemma, or words of the text. */
  readonly predicate?: string
  /** Whether properties below the one named count too; true unless said otherwise. Needs an ontology. */
  readonly includeSubProperties?: boolean
  /** Exact local name of the ontology's property; of open relations there is none. */
  readonly property?: string
  /** Statements whose time has a day in common with it. */
  readonly time?: TimeWindow
  /** Id of the article. */
  readonly article?: string
  /** 0 to 1. */
  readonly minimumConfidence?: number
  /**
   * True to take statements only as they are made. Otherwise what the ontology says of a property is followed: a
   * symmetric one joins both sides alike ("Russia is a partner of India" tells India's partners), and a question for a
   * property is answered too by statements of its inverse (`visitedBy` by what visits).
   */
  readonly asStated?: boolean
}

/** Entities are given as themselves, by id, or by a label or alias in any case. */
export interface RelationQuery extends StatementFilter {
  readonly subject?: EntityReference
  /** An entity, or the words of a value. */
  readonly object?: EntityReference
  /** Someone or something in any part of the statement: subject, object or a role. */
  readonly involving?: EntityReference
  /** Who or what has a role, by its name or by the preposition before it: `{ origin: 'Russia' }`, `{ from: 'Russia' }`. */
  readonly roles?: Readonly<Partial<Record<Role, EntityReference>>>
  /** An event: the statements that tell of it. */
  readonly event?: EntityReference
}

/** Every key of what narrows statements; the compiler sees where one is missing. */
const FILTER_KEYS: KeysOf<StatementFilter> = {
  polarity: true,
  modality: true,
  asserted: true,
  attributedTo: true,
  predicate: true,
  includeSubProperties: true,
  property: true,
  time: true,
  article: true,
  minimumConfidence: true,
  asStated: true,
}

export const RELATION_KEYS: KeysOf<RelationQuery> = {
  subject: true,
  object: true,
  involving: true,
  roles: true,
  event: true,
  ...FILTER_KEYS,
}

/** Whether an argument has a role, which is named as such or by a preposition: that before it, or one that usually means it. */
export function hasRole({ role, marker }: RoleArgument, name: string, ontology: Ontology | undefined): boolean {
  return role === name || marker === name || ontology?.table('prepositionRole').get(name) === role
}

type Test = (statement: Statement) => boolean

function attributedTo(reference: EntityReference | null, source: QuerySource): Test {
  if (reference === null) return ({ attribution }) => attribution === null
  const matches = denotes(reference, source)
  return ({ attribution }) => attribution !== null && sourcesOf(attribution).some(matches)
}

/** @throws GraphError where no entity bears the name, and it is no event's id. */
function tellsOf(reference: EntityReference, { names, events }: QuerySource): Test {
  const own = typeof reference === 'string' ? reference : reference.id
  const ids = new Set([...names.all(reference), ...events.filter(({ id }) => id === own)].map(({ id }) => id))
  if (ids.size === 0) throw names.unknown(own)
  const told = new Set(events.filter(({ id }) => ids.has(id)).flatMap(({ statements }) => statements))
  return ({ id, event }) => told.has(id) || (event !== undefined && ids.has(event))
}

function filterTests(filter: StatementFilter, source: QuerySource): Test[] {
  const { polarity, modality, asserted, time, article, minimumConfidence } = filter
  const tests: Test[] = []
  if (polarity !== undefined) tests.push((statement) => statement.polarity === polarity)
  if (modality !== undefined) tests.push((statement) => statement.modality === modality)
  if (asserted !== undefined) tests.push((statement) => isAsserted(statement) === asserted)
  if (article !== undefined) tests.push(({ evidence }) => evidence.article === article)
  if (minimumConfidence !== undefined) tests.push(({ confidence }) => confidence >= minimumConfidence)
  if (filter.attributedTo !== undefined) tests.push(attributedTo(filter.attributedTo, source))
  if (time !== undefined) {
    const during = within(time)
    tests.push((statement) => during(statement.time))
  }
  return tests
}

function partTests(query: RelationQuery, source: QuerySource): Test[] {
  const tests: Test[] = []
  if (query.involving !== undefined) {
    const matches = denotes(query.involving, source)
    tests.push((statement) => partsOf(statement).some(matches))
  }
  for (const [role, reference] of Object.entries(query.roles ?? {})) {
    if (reference === undefined) continue
    const matches = denotes(reference, source)
    tests.push(({ arguments: roles }) =>
      roles.some((argument) => hasRole(argument, role, source.ontology) && matches(argument)),
    )
  }
  if (query.event !== undefined) tests.push(tellsOf(query.event, source))
  return tests
}

function relationTests(
  { predicate, property, includeSubProperties = true }: StatementFilter,
  source: QuerySource,
): RelationTest[] {
  const { ontology } = source
  const tests: RelationTest[] = []
  if (predicate !== undefined) tests.push(relationNamed(predicate, source, includeSubProperties))
  if (property !== undefined) tests.push(relationOf(property, ontology))
  // Where no relation is named, only what is symmetric says the same of both sides.
  return tests.length > 0 ? tests : [(relation, turned) => !turned || isSymmetric(relation.property, ontology)]
}

/**
 * Tells of statements in which ways they answer the query: as they are made (false) and read from their object's side (true).
 * @throws GraphError where it names something that the graph does not know, or a time that is none; TypeError where it has
 * a key that is unknown.
 */
export function waysToAnswer(query: RelationQuery, source: QuerySource): (statement: Statement) => boolean[] {
  withKnownKeys('relations', query, RELATION_KEYS)
  const tests = [...partTests(query, source), ...filterTests(query, source)]
  const relations = relationTests(query, source)
  const any: ArgumentTest = () => true
  const isSubject = query.subject === undefined ? any : denotes(query.subject, source)
  const isObject = query.object === undefined ? any : denotes(query.object, source)
  const fits = ({ subject, relation, object }: Statement, turned: boolean): boolean =>
    relations.every((test) => test(relation, turned)) &&
    (turned ? isSubject(object) && isObject(subject) : isSubject(subject) && isObject(object))
  const directions = query.asStated === true ? [false] : [false, true]
  return (statement) =>
    tests.every((test) => test(statement)) ? directions.filter((turned) => fits(statement, turned)) : []
}

/** Tells of statements whether they answer the query. @throws GraphError as `waysToAnswer` does. */
export function answers(query: RelationQuery, source: QuerySource): Test {
  const ways = waysToAnswer(query, source)
  return (statement) => ways(statement).length > 0
}
