import { graphKey } from '../model/index.ts'
import type {
  Article,
  ArticleReading,
  Contradiction,
  Entity,
  Evidence,
  GraphView,
  NewsEvent,
  Ontology,
  Statement,
} from '../model/index.ts'
import { joinReadings, type Decisions } from '../joining/index.ts'
import { contradictionsIn } from '../contradictions/index.ts'
import { asked } from './asked.ts'
import { buildGraph, eventsOf, statementsOf, type StatementGraph } from './build.ts'
import { propertiesNamed } from './predicate.ts'
import { saidBy, type QuerySource } from './query-source.ts'
import { entitiesLike } from './entities.ts'
import { GraphError } from './error.ts'
import { eventNamed, eventsLike, type EventQuery, type EventSource } from './events.ts'
import { Names, type EntityReference } from './names.ts'
import { nearNames } from '../model/near-names.ts'
import { Neighbourhood, type Direction, type Neighbour } from './neighbourhood.ts'
import type { Vocabulary } from './pattern-text.ts'
import { shortestPaths } from './paths.ts'
import { answers, waysToAnswer, type RelationQuery, type StatementFilter } from './query.ts'
import type { ArticleMention, EntityQuery, NeighbourQuery, Path, PathQuery, TellingQuery } from './query-types.ts'
import { matches, queryOf, type Match, type MatchOptions, type VariablesOf } from './match.ts'
import type { Claim, Dispute, Voice } from './questions/claims.ts'
import type { Telling } from './questions/most-told.ts'
import { Questions } from './questions/questions.ts'
import type { Count, Moment, Period } from './questions/timeline.ts'
import { viewOf } from './view.ts'

/**
 * What some articles say, as a graph that can be asked: entities, merged across articles, joined by statements.
 * Iterating over it gives its statements, by article and place in it.
 */
export class KnowledgeGraph implements Iterable<Statement> {
  /** The graph itself, for Graphology's algorithms and for drawing; to be read, not changed. */
  readonly graph: StatementGraph
  readonly statements: readonly Statement[]
  readonly articles: readonly Article[]
  readonly #events: readonly NewsEvent[]
  readonly #readings: readonly ArticleReading[]
  readonly #byId: ReadonlyMap<string, Statement>
  readonly #source: QuerySource & EventSource
  #contradictions: readonly Contradiction[] | undefined

  private constructor(readings: readonly ArticleReading[], ontology?: Ontology, decisions?: Decisions) {
    this.#readings = joinReadings(readings, decisions)
    this.articles = this.#readings.map(({ article }) => article)
    this.statements = statementsOf(this.#readings)
    this.#events = eventsOf(this.#readings, this.statements)
    this.graph = buildGraph(this.#readings, { statements: this.statements, events: this.#events })
    this.#byId = new Map(this.statements.map((statement) => [statement.id, statement]))
    const entities = this.graph.mapNodes((_, { entity }) => entity)
    const articleOf = (statement: string): string | undefined => this.#byId.get(statement)?.evidence.article
    this.#source = {
      ...saidBy(this.statements),
      events: this.#events,
      names: new Names(entities),
      ontology,
      articleOf,
    }
  }

  /**
   * The graph of some readings, whose order does not matter. With an ontology, questions reach classes and properties
   * below those that they name; with decisions, these go before all evidence where articles are joined.
   * @throws GraphError where two readings are of one article, or two statements have one id.
   */
  static from(readings: readonly ArticleReading[], ontology?: Ontology, decisions?: Decisions): KnowledgeGraph {
    return new KnowledgeGraph(readings, ontology, decisions)
  }

  [Symbol.iterator](): Iterator<Statement> {
    return this.statements[Symbol.iterator]()
  }

  /** @throws GraphError where there is none. */
  statement(id: string): Statement {
    const found = this.#byId.get(id)
    if (found !== undefined) return found
    const message = `The graph has no statement ${JSON.stringify(id)}.`
    throw new GraphError('unknown-statement', id, message, nearNames(id, this.#byId.keys()))
  }

  /** The sentence that a statement was read from. */
  sentence(statement: Statement | string): Evidence {
    return (typeof statement === 'string' ? this.statement(statement) : statement).evidence
  }

  /**
   * The entity that an id, label or alias stands for, in any case.
   * @throws GraphError where there is none, with near names, or where several bear the name.
   */
  entity(reference: EntityReference): Entity {
    return this.#source.names.one(reference)
  }

  /** Whether any entity bears the name. */
  has(reference: EntityReference): boolean {
    return this.#source.names.all(reference).length > 0
  }

  /**
   * Entities, by id.
   * @throws GraphError where neither the ontology nor any entity knows the class.
   */
  entities(query: EntityQuery = {}): Entity[] {
    const entities = this.graph.mapNodes((_, { entity }) => entity)
    return entitiesLike(entities, query, this.#source.ontology)
  }

  /** Everywhere that an entity is mentioned, by article and place in it. */
  mentions(reference: EntityReference): ArticleMention[] {
    const { id } = this.entity(reference)
    return this.#readings.flatMap(({ article, entities }) =>
      entities
        .filter((entity) => entity.id === id)
        .flatMap(({ mentions }) => mentions)
        .map((mention) => ({ ...mention, article: article.id }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    )
  }

  /**
   * What happened, may happen or did not, each once however often it is told, by article and first mention:
   * `events({ class: 'Visit', participant: 'India' })`.
   * @throws GraphError where the query names something that the graph does not know, or a time that is none.
   */
  events(query: EventQuery = {}): NewsEvent[] {
    return eventsLike(query, this.#source)
  }

  /**
   * The event that an id, label or alias stands for; `relations({ event })` gives the statements that tell of it.
   * @throws GraphError where there is none, or where what bears the name is no event.
   */
  event(reference: EntityReference): NewsEvent {
    return eventNamed(reference, this.#source)
  }

  /**
   * The statements that answer a query, by article and place in it: `relations({ subject: 'India', predicate:
   * 'imports' })`. Symmetric and inverse properties of the ontology are followed, so that a statement found may have
   * what was asked for as its subject on the other side; `asStated` keeps to the way in which each is made.
   * @throws GraphError where the query names what the graph does not know, or no time; TypeError on an unknown key.
   */
  relations(query: RelationQuery = {}): Statement[] {
    return this.statements.filter(answers(query, this.#source))
  }

  /** The entities that statements join to one, with these statements; those with most first. @throws as `entity` and `relations` do. */
  neighbours(reference: EntityReference, query: NeighbourQuery = {}): Neighbour[] {
    const { direction = 'both', ...filter } = asked.neighbours(query)
    return this.#neighbourhood(filter).of(this.entity(reference).id, direction)
  }

  /**
   * The shortest ways from one entity to another, in a fixed order; none where there is no way of at most
   * `maximumLength` steps.
   * @throws GraphError as `entity` and `relations` do.
   */
  paths(from: EntityReference, to: EntityReference, query: PathQuery = {}): Path[] {
    const { maximumLength = 4, directed = false, limit = 10, through = {}, ...filter } = asked.paths(query)
    const [start, end] = [this.entity(from), this.entity(to)]
    const around = this.#neighbourhood(filter)
    const open = new Set([start.id, end.id, ...this.entities(through).map(({ id }) => id)])
    const reach = (id: string, direction: Direction): Map<string, Statement[]> =>
      new Map([...around.statements(id, direction)].filter(([other]) => open.has(other)))
    const ways = {
      after: (id: string) => reach(id, directed ? 'out' : 'both'),
      before: (id: string) => reach(id, directed ? 'in' : 'both'),
    }
    return shortestPaths(start.id, end.id, ways, { maximumLength, limit }).map((steps) => ({
      entities: [start, ...steps.map((step) => this.graph.getNodeAttribute(graphKey(step.to), 'entity'))],
      steps,
      sentences: steps.flatMap(({ statements }) => statements[0]?.evidence ?? []),
    }))
  }

  /**
   * All ways in which statements fit patterns together. A pattern is a query in which texts that begin with `?` stand for
   * whatever is found there, the same one for the same thing:
   * `match([{ subject: '?who', predicate: 'visits', object: '?where' }, { subject: '?who', predicate: 'leads' }])`.
   * @throws GraphError as `relations` does.
   */
  match<const Patterns extends RelationQuery | readonly RelationQuery[]>(
    patterns: Patterns,
    options: MatchOptions = {},
  ): Match<VariablesOf<Patterns>>[] {
    const { names, ontology } = this.#source
    const all: readonly RelationQuery[] = [patterns].flat()
    const answered = all.map((pattern) => {
      const ways = waysToAnswer(queryOf(pattern), this.#source)
      const found = this.statements.map((statement) => ({ statement, ways: ways(statement) }))
      return { pattern, found: found.filter((each) => each.ways.length > 0) }
    })
    return matches(answered, { labelOf: (id) => names.all({ id })[0]?.label, ontology }, options)
  }

  /** What is told of somebody or something in time, the earliest first; what tells no time is left out. @throws GraphError as `relations` does. */
  timeline(reference: EntityReference, filter: StatementFilter = {}): Moment[] {
    return this.#asked({ ...filter, involving: this.entity(reference) }).timeline()
  }

  /** Who holds, takes and leaves which office, by when that was or was told; of all, or of one person or body. @throws GraphError as `relations` does. */
  offices(reference?: EntityReference, filter: StatementFilter = {}): Moment[] {
    const query = reference === undefined ? filter : { ...filter, involving: this.entity(reference) }
    return this.#asked(query).offices()
  }

  /** Who is said to say what, those who say most first. @throws GraphError as `relations` does. */
  voices(query: RelationQuery = {}): Voice[] {
    return this.#asked(query).voices()
  }

  /** What is said, each thing once, with all who say so. @throws GraphError as `relations` does. */
  claims(query: RelationQuery = {}): Claim[] {
    return this.#asked(query).claims()
  }

  /** What is said both to be so and not to be so. @throws GraphError as `relations` does. */
  disputes(query: RelationQuery = {}): Dispute[] {
    return this.#asked(query).disputes()
  }

  /** What is said for the first time by articles published on a day (`YYYY-MM-DD`) or later. @throws GraphError as `relations` does. */
  changes(since: string, query: RelationQuery = {}): Claim[] {
    return this.#asked(query).changes(since)
  }

  /** How many statements and events begin in each year, month or day that any does. @throws GraphError as `relations` does. */
  counts(period: Period, query: RelationQuery = {}): Count[] {
    return this.#asked(query).counts(period)
  }

  /** Of what most is told. @throws GraphError as `relations` and `entities` do. */
  mostTold(query: TellingQuery = {}): Telling[] {
    const { of, limit, ...filter } = asked.mostTold(query)
    return this.#asked(filter).mostTold(of, limit)
  }

  /** What a pattern's words may be, for `patternOf`. */
  get vocabulary(): Vocabulary {
    const { names, ontology, saysValue, saysRelation } = this.#source
    return {
      ontology,
      isName: (words) => names.all(words).length > 0 || saysValue(words),
      isRelation: (words) => propertiesNamed(words, ontology).size > 0 || saysRelation(words),
    }
  }

  /** An article. @throws GraphError where there is none of this id. */
  article(id: string): Article {
    const found = this.articles.find((article) => article.id === id)
    if (found !== undefined) return found
    const near = nearNames(
      id,
      this.articles.map((article) => article.id),
    )
    throw new GraphError('unknown-article', id, `The graph has no article ${JSON.stringify(id)}.`, near)
  }

  /**
   * Statements that cannot both hold, in one article or between several, in the order of the articles; those that a later
   * figure or a correction takes the place of are marked. None without an ontology, which says what has one value.
   */
  contradictions(): readonly Contradiction[] {
    this.#contradictions ??=
      this.#source.ontology === undefined ? [] : contradictionsIn(this.#readings, this.#source.ontology)
    return this.#contradictions
  }

  /** What the page shows. */
  toView(): GraphView {
    const { statements, articles } = this
    const { ontology } = this.#source
    const contradictions = this.contradictions()
    return viewOf(this.graph, { statements, articles, events: this.#events, contradictions, ontology })
  }

  #asked(query: RelationQuery): Questions {
    const articles = new Map(this.articles.map((article) => [article.id, article]))
    const { names, ontology } = this.#source
    const told = {
      statements: this.relations(query),
      entityOf: (id: string) => names.all({ id })[0],
      articleOf: (id: string) => articles.get(id),
    }
    return new Questions(told, ontology)
  }

  #neighbourhood(filter: StatementFilter): Neighbourhood {
    return new Neighbourhood(this.graph, answers(filter, this.#source))
  }
}
