import { isAsserted } from '../model/statement.ts'
import type { Argument, Modality, Ontology, Polarity, Role, Statement } from '../model/index.ts'
import type { EntityReference, Names } from './names.ts'
import { relationNamed } from './predicate.ts'
import { within, type TimeWindow } from './time-window.ts'
import { comparable } from './words.ts'

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
}

/** Entities are given as themselves, by id, or by a label or alias in any case. */
export interface RelationQuery extends StatementFilter {
  readonly subject?: EntityReference
  /** An entity, or the words of a value. */
  readonly object?: EntityReference
  /** Someone or something in any part of the statement: subject, object or a role. */
  readonly involving?: EntityReference
  /** Who or what has a role: `{ origin: 'Russia' }`. */
  readonly roles?: Readonly<Partial<Record<Role, EntityReference>>>
}

/** What a query is answered from. */
export interface QuerySource {
  readonly statements: readonly Statement[]
  readonly names: Names
  readonly ontology: Ontology | undefined
}

type Test = (statement: Statement) => boolean
type ArgumentTest = (argument: Argument | null | undefined) => boolean

const partsOf = ({ subject, object, arguments: roles }: Statement): Argument[] =>
  object === null ? [subject, ...roles] : [subject, object, ...roles]

const allPartsOf = (statement: Statement): Argument[] => {
  const source = statement.attribution?.source
  return source ? [...partsOf(statement), source] : partsOf(statement)
}

/** @throws GraphError where no entity bears the name and no statement has it as a value. */
function denotes(reference: EntityReference, { names, statements }: QuerySource): ArgumentTest {
  const ids = new Set(names.all(reference).map(({ id }) => id))
  const name = typeof reference === 'string' ? reference : reference.id
  const wanted = comparable(name)
  const matches: ArgumentTest = (argument) => {
    if (!argument || argument.term.kind === 'statement') return false
    if (argument.term.kind === 'entity') return ids.has(argument.term.entity)
    return [argument.term.value, argument.phrase.text].some((words) => comparable(words) === wanted)
  }
  if (ids.size > 0 || statements.some((statement) => allPartsOf(statement).some(matches))) return matches
  throw names.unknown(name)
}

function attributedTo(reference: EntityReference | null, source: QuerySource): Test {
  if (reference === null) return ({ attribution }) => attribution === null
  const matches = denotes(reference, source)
  return ({ attribution }) => matches(attribution?.source)
}

function filterTests(filter: StatementFilter, source: QuerySource): Test[] {
  const { polarity, modality, asserted, predicate, property, time, article, minimumConfidence } = filter
  const tests: Test[] = []
  if (polarity !== undefined) tests.push((statement) => statement.polarity === polarity)
  if (modality !== undefined) tests.push((statement) => statement.modality === modality)
  if (asserted !== undefined) tests.push((statement) => isAsserted(statement) === asserted)
  if (property !== undefined) tests.push(({ relation }) => relation.property === property)
  if (article !== undefined) tests.push(({ evidence }) => evidence.article === article)
  if (minimumConfidence !== undefined) tests.push(({ confidence }) => confidence >= minimumConfidence)
  if (filter.attributedTo !== undefined) tests.push(attributedTo(filter.attributedTo, source))
  if (predicate !== undefined) {
    const named = relationNamed(predicate, source.statements, source.ontology, filter.includeSubProperties ?? true)
    tests.push(({ relation }) => named(relation))
  }
  if (time !== undefined) {
    const during = within(time)
    tests.push((statement) => during(statement.time))
  }
  return tests
}

function partTests(query: RelationQuery, source: QuerySource): Test[] {
  const tests: Test[] = []
  if (query.subject !== undefined) {
    const matches = denotes(query.subject, source)
    tests.push(({ subject }) => matches(subject))
  }
  if (query.object !== undefined) {
    const matches = denotes(query.object, source)
    tests.push(({ object }) => matches(object))
  }
  if (query.involving !== undefined) {
    const matches = denotes(query.involving, source)
    tests.push((statement) => partsOf(statement).some(matches))
  }
  for (const [role, reference] of Object.entries(query.roles ?? {})) {
    if (reference === undefined) continue
    const matches = denotes(reference, source)
    tests.push(({ arguments: roles }) => roles.some((argument) => argument.role === role && matches(argument)))
  }
  return tests
}

/**
 * Tells of statements whether they answer the query.
 * @throws GraphError where it names something that the graph does not know, or a time that is none.
 */
export function answers(query: RelationQuery, source: QuerySource): Test {
  const tests = [...partTests(query, source), ...filterTests(query, source)]
  return (statement) => tests.every((test) => test(statement))
}
