import { graphKey } from '../model/index.ts'
import type {
  Article,
  ArticleReading,
  Entity,
  EntityType,
  Evidence,
  GraphView,
  Mention,
  NewsEvent,
  Ontology,
  Statement,
} from '../model/index.ts'
import { joinReadings } from '../joining/index.ts'
import { buildGraph, eventsOf, statementsOf, type StatementGraph } from './build.ts'
import { saidBy, type QuerySource } from './query-source.ts'
import { entitiesLike } from './entities.ts'
import { GraphError } from './error.ts'
import { eventNamed, eventsLike, type EventQuery, type EventSource } from './events.ts'
import { Names, type EntityReference } from './names.ts'
import { nearNames } from '../model/near-names.ts'
import { Neighbourhood, type Direction, type Neighbour } from './neighbourhood.ts'
import { shortestPaths, type PathStep } from './paths.ts'
import { answers, type RelationQuery, type StatementFilter } from './query.ts'
import { viewOf } from './view.ts'

export interface EntityQuery {
  /** Class of the ontology; classes below it count too. */
  readonly class?: string
  readonly type?: EntityType
  /** True for proper names, false for what is only described. */
  readonly named?: boolean
}

export interface NeighbourQuery extends StatementFilter {
  /** `out` where the entity is the subject or the event, `in` where it is the object, has a role or takes part; both unless said otherwise. */
  readonly direction?: Direction
}

export interface PathQuery extends StatementFilter {
  /** The most steps that a path may take; 4 unless said otherwise. */
  readonly maximumLength?: number
  /** Whether to go from subjects to objects and roles only; false unless said otherwise. */
  readonly directed?: boolean
  /** The most paths to give; 10 unless said otherwise. */
  readonly limit?: number
}

export interface Path {
  /** From the first to the last, both included. */
  readonly entities: readonly Entity[]
  readonly steps: readonly PathStep[]
}

/** Where an entity is mentioned: offsets and sentence are of that article. */
export interface ArticleMention extends Mention {
  readonly article: string
}

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

  private constructor(readings: readonly ArticleReading[], ontology: Ontology | undefined) {
    this.#readings = joinReadings(readings)
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
   * below those that they name.
   * @throws GraphError where two readings are of one article, or two statements have one id.
   */
  static from(readings: readonly ArticleReading[], ontology?: Ontology): KnowledgeGraph {
    return new KnowledgeGraph(readings, ontology)
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
   * @throws GraphError where the query names something that the graph does not know, or a time that is none.
   */
  relations(query: RelationQuery = {}): Statement[] {
    return this.statements.filter(answers(query, this.#source))
  }

  /**
   * The entities that statements join to one, with these statements; those with most statements first.
   * @throws GraphError as `entity` and `relations` do.
   */
  neighbours(reference: EntityReference, { direction = 'both', ...filter }: NeighbourQuery = {}): Neighbour[] {
    return this.#neighbourhood(filter).of(this.entity(reference).id, direction)
  }

  /**
   * The shortest ways from one entity to another, in a fixed order; none where there is no way of at most
   * `maximumLength` steps.
   * @throws GraphError as `entity` and `relations` do.
   */
  paths(from: EntityReference, to: EntityReference, query: PathQuery = {}): Path[] {
    const { maximumLength = 4, directed = false, limit = 10, ...filter } = query
    const around = this.#neighbourhood(filter)
    const ways = {
      after: (id: string) => around.statements(id, directed ? 'out' : 'both'),
      before: (id: string) => around.statements(id, directed ? 'in' : 'both'),
    }
    const [start, end] = [this.entity(from), this.entity(to)]
    return shortestPaths(start.id, end.id, ways, { maximumLength, limit }).map((steps) => ({
      entities: [start, ...steps.map((step) => this.graph.getNodeAttribute(graphKey(step.to), 'entity'))],
      steps,
    }))
  }

  /** What the page shows. */
  toView(): GraphView {
    return viewOf(this.graph, { statements: this.statements, events: this.#events, articles: this.articles })
  }

  #neighbourhood(filter: StatementFilter): Neighbourhood {
    return new Neighbourhood(this.graph, answers(filter, this.#source))
  }
}
