import type { Claim, Moment, Period, RelationQuery } from '../../graph/index.ts'
import { dayOf } from '../../model/day.ts'
import type { Statement } from '../../model/index.ts'
import { inMemory, type Askable } from '../query/askable.ts'
import { answersTo, filterOf, type PatternOptions } from '../query/pattern.ts'
import { NARROWING, ONLY_LIMIT, type Given, type Parameters } from './parameters.ts'
import { toldBy, type Told } from './source.ts'

/** A question that people and agents ask of a graph; its answers are JSON, each with its sentences and their articles. */
export interface Question {
  readonly name: string
  readonly description: string
  readonly parameters: Parameters
  /** @throws GraphError where it names something that the graph does not know, UsageError where it makes no sense. */
  answer(graph: Askable, given: Given): Promise<readonly unknown[]>
}

/** Of what is said often, so many sentences are given. */
const SENTENCES = 5

const narrowing = (given: Given): PatternOptions => ({
  ...Object.fromEntries(
    ['since', 'until', 'saidBy'].flatMap((name) => {
      const value = given.text(name)
      return value === undefined ? [] : [[name, value]]
    }),
  ),
  planned: given.flag('planned'),
  denied: given.flag('denied'),
})

const narrowed = (given: Given): RelationQuery => filterOf(narrowing(given))

const toldIn = (statements: readonly Statement[], graph: Askable): Told[] =>
  statements.slice(0, SENTENCES).map((statement) => toldBy(statement, graph))

/** The first statements that a query finds, with their sentences. */
async function firstTold(
  graph: Askable,
  query: RelationQuery,
  isMeant: (statement: Statement) => boolean = () => true,
): Promise<Told[]> {
  const found: Told[] = []
  for await (const statement of graph.relations(query)) {
    if (isMeant(statement)) found.push(toldBy(statement, graph))
    if (found.length === SENTENCES) break
  }
  return found
}

const beginsIn =
  (period: string) =>
  ({ time }: Statement): boolean =>
    time?.start !== undefined && time.certainty !== 'implied' && dayOf(time.start, 'first')?.startsWith(period) === true

const moment = ({ statement, begins, ends }: Moment, graph: Askable): unknown => ({
  ...(begins === undefined ? {} : { begins }),
  ...(ends === undefined ? {} : { ends }),
  ...toldBy(statement, graph),
})

const claim = ({ subject, relation, object, polarity, voices, statements }: Claim, graph: Askable): unknown => ({
  subject: subject.label,
  relation: relation.label,
  object: object?.label ?? null,
  polarity,
  voices: voices.map(({ label }) => label),
  told: statements.length,
  statements: toldIn(statements, graph),
})

const ENTITY = { description: 'Name of somebody or something, as a person types it', type: 'string' } as const

const QUESTIONS: readonly Question[] = [
  {
    name: 'ask',
    description:
      'Answers a pattern of words: subject, relation, object, each in words or a ?variable, as in "India imports ?what from ?whom"',
    parameters: { pattern: { description: 'The pattern', type: 'string', required: true }, ...NARROWING },
    answer: (graph, given) => answersTo(given.needed('pattern'), { ...narrowing(given), limit: given.limit }, graph),
  },
  {
    name: 'about',
    description: 'Tells what is said of somebody or something',
    parameters: { entity: { ...ENTITY, required: true }, ...NARROWING },
    async answer(graph, given) {
      const { id } = await graph.entity(given.needed('entity'))
      const found: Told[] = []
      for await (const statement of graph.relations({ ...narrowed(given), involving: { id } })) {
        if (found.length >= given.limit) break
        found.push(toldBy(statement, graph))
      }
      return found
    },
  },
  {
    name: 'timeline',
    description: 'Tells what is said of somebody or something in time, the earliest first',
    parameters: { entity: { ...ENTITY, required: true }, ...NARROWING },
    answer: async (graph, given) =>
      (await graph.timeline(given.needed('entity'), narrowed(given)))
        .slice(0, given.limit)
        .map((each) => moment(each, graph)),
  },
  {
    name: 'offices',
    description: 'Tells who holds, takes and leaves which office, of all or of one person or body',
    parameters: { entity: ENTITY, ...NARROWING },
    answer: async (graph, given) =>
      (await graph.offices(given.text('entity'), narrowed(given)))
        .slice(0, given.limit)
        .map((each) => moment(each, graph)),
  },
  {
    name: 'voices',
    description: 'Tells who is said to say what, those who say most first',
    parameters: NARROWING,
    answer: async (graph, given) =>
      (await graph.voices(narrowed(given))).slice(0, given.limit).map(({ source, statements }) => ({
        source: source.label,
        told: statements.length,
        statements: toldIn(statements, graph),
      })),
  },
  {
    name: 'claims',
    description: 'Tells each thing that is said once, with all who say so',
    parameters: NARROWING,
    answer: async (graph, given) =>
      (await graph.claims(narrowed(given))).slice(0, given.limit).map((each) => claim(each, graph)),
  },
  {
    name: 'disputes',
    description: 'Tells what is said both to be so and not to be so',
    parameters: NARROWING,
    answer: async (graph, given) =>
      (await graph.disputes(narrowed(given)))
        .slice(0, given.limit)
        .map(({ affirmed, denied }) => ({ affirmed: claim(affirmed, graph), denied: claim(denied, graph) })),
  },
  {
    name: 'contradictions',
    description: 'Tells which statements cannot both hold, and which of the two a later one takes the place of',
    parameters: ONLY_LIMIT,
    async answer(graph, given) {
      const held = await inMemory(graph)
      return held
        .contradictions()
        .slice(0, given.limit)
        .map(({ kind, superseded, statements }) => ({
          kind,
          superseded,
          statements: statements.map((id) => toldBy(held.statement(id), held)),
        }))
    },
  },
  {
    name: 'paths',
    description: 'Tells by which statements one entity is joined to another, by way of others that have a name',
    parameters: {
      from: { ...ENTITY, required: true },
      to: { ...ENTITY, required: true },
      ...NARROWING,
    },
    async answer(graph, given) {
      const held = await inMemory(graph)
      const query = { ...narrowed(given), through: { named: true }, limit: given.limit }
      return held.paths(given.needed('from'), given.needed('to'), query).map(({ entities, steps }) => ({
        by: entities.map(({ label }) => label),
        steps: steps.map(({ statements }) => toldIn(statements, held)),
      }))
    },
  },
  {
    name: 'changes',
    description: 'Tells what is said for the first time by articles published on a day or later',
    parameters: { day: { description: 'The day, YYYY-MM-DD', type: 'string', required: true }, ...NARROWING },
    answer: async (graph, given) =>
      (await graph.changes(given.needed('day'), narrowed(given)))
        .slice(0, given.limit)
        .map((each) => claim(each, graph)),
  },
  {
    name: 'counts',
    description: 'Counts the statements and events that begin in each year, month or day',
    parameters: {
      period: { description: 'How long each is', type: 'string', required: true, enum: ['year', 'month', 'day'] },
      ...NARROWING,
    },
    async answer(graph, given) {
      const query = narrowed(given)
      const counts = await graph.counts(given.needed('period') as Period, query)
      const answers: unknown[] = []
      for (const { period, statements, events } of counts.slice(0, given.limit)) {
        const time = { from: period, to: period }
        const first = await firstTold(graph, { ...query, time }, beginsIn(period))
        answers.push({ period, told: statements, events, statements: first })
      }
      return answers
    },
  },
  {
    name: 'most-told',
    description: 'Tells of what most is told',
    parameters: {
      class: { description: 'Only of a class of the ontology: Person, Organization, State', type: 'string' },
      ...ONLY_LIMIT,
    },
    async answer(graph, given) {
      const kind = given.text('class')
      const found = await graph.mostTold({ of: kind === undefined ? {} : { class: kind }, limit: given.limit })
      const answers: unknown[] = []
      for (const { entity, statements, articles } of found) {
        const { id, label, wikidata } = entity
        answers.push({
          entity: id,
          name: label,
          ...(wikidata === undefined ? {} : { wikidata }),
          told: statements,
          articles,
          statements: await firstTold(graph, { involving: { id } }),
        })
      }
      return answers
    },
  },
]

/** The questions by their names, in the order in which they are shown. */
export const questions: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.name, question]))
