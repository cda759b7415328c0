import { entitiesLike } from '../graph/entities.ts'
import { eventsLike, type EventQuery } from '../graph/events.ts'
import { asked } from '../graph/asked.ts'
import { matches, queryOf, type Answered, type Match, type MatchOptions, type VariablesOf } from '../graph/match.ts'
import { Names, type EntityReference } from '../graph/names.ts'
import type { Vocabulary } from '../graph/pattern-text.ts'
import { entitiesSpokenOf } from '../graph/query-source.ts'
import type { ArticleMention, EntityQuery, NeighbourQuery, PathQuery, TellingQuery } from '../graph/query-types.ts'
import type { RelationQuery, StatementFilter } from '../graph/query.ts'
import type { Claim, Dispute, Voice } from '../graph/questions/claims.ts'
import type { Telling } from '../graph/questions/most-told.ts'
import { Questions } from '../graph/questions/questions.ts'
import type { Count, Moment, Period } from '../graph/questions/timeline.ts'
import { labelIn, type Told } from '../graph/questions/told.ts'
import type { Decisions } from '../joining/index.ts'
import type { Article, ArticleReading, Entity, NewsEvent, Ontology, Statement } from '../model/index.ts'
import {
  articleKey,
  allEntities,
  allEvents,
  articlesShowing,
  entityOf,
  eventsIn,
  Store,
  StoreError,
  type Added,
  type Explanation,
} from '../store/index.ts'
import { storedNeighbours, type StoredNeighbour } from './stored-neighbours.ts'
import { storedPaths, type StoredPath } from './stored-paths.ts'
import { answersTo, candidates, vocabularyOf } from './stored-query.ts'

/** An entity as all articles together show it; `mentions` gives where. */
export type StoredEntity = Omit<Entity, 'mentions'>

async function collected<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

/**
 * A graph on disk: what some articles say, as a KnowledgeGraph has it in memory, read when it is asked for. Iterating
 * over it gives its statements, by article and place in it.
 */
export class StoredGraph implements AsyncIterable<Statement>, AsyncDisposable {
  readonly ontology: Ontology
  readonly #store: Store

  private constructor(store: Store, ontology: Ontology) {
    this.#store = store
    this.ontology = ontology
  }

  /** @throws StoreError as `openGraph` does, which is the one to use. */
  static async open(
    folder: string,
    ontology: Ontology,
    { create, decisions }: { readonly create: boolean; readonly decisions: Decisions | undefined },
  ): Promise<StoredGraph> {
    const store = await Store.open(folder, { create })
    if (decisions !== undefined) await store.decide(decisions)
    return new StoredGraph(store, ontology)
  }

  /** How many articles and statements there are. */
  get size(): { readonly articles: number; readonly statements: number } {
    const { articles, statements } = this.#store.counts
    return { articles, statements }
  }

  [Symbol.asyncIterator](): AsyncGenerator<Statement> {
    return this.relations()
  }

  /** Of an article, what it is without its reading. @throws StoreError where it is not there. */
  article(id: string): Article {
    if (this.#store.hashOf(id) === undefined)
      throw new StoreError('unknown-article', `The graph has no article ${JSON.stringify(id)}.`)
    return this.#store.head(articleKey(id)).article
  }

  /** Articles, in the natural order of their ids. */
  async *articles(): AsyncGenerator<Article> {
    for await (const key of this.#store.articleKeys()) yield this.#store.head(key).article
  }

  /** Everything that was read of each article, but for the trees of its sentences and its clauses. */
  async *readings(): AsyncGenerator<ArticleReading> {
    for await (const key of this.#store.articleKeys()) yield this.#store.reading(key)
  }

  /** @throws StoreError where the article is not there, or its record is damaged. */
  async reading(article: string): Promise<ArticleReading> {
    if (this.#store.hashOf(article) === undefined)
      throw new StoreError('unknown-article', `The graph has no article ${JSON.stringify(article)}.`)
    return this.#store.reading(articleKey(article))
  }

  /** Entities, in the natural order of their ids. @throws GraphError where the ontology does not know the class. */
  async *entities(query: EntityQuery = {}): AsyncGenerator<StoredEntity> {
    for await (const look of allEntities(this.#store))
      if (entitiesLike([{ ...look, mentions: [] }], query, this.ontology).length > 0) yield look
  }

  /**
   * The entity that an id, label or alias stands for, in any case.
   * @throws GraphError where there is none, with near names, or where several bear the name.
   */
  async entity(reference: EntityReference): Promise<StoredEntity> {
    const { mentions: _, ...look } = await this.#entity(reference)
    return look
  }

  /** Everywhere that an entity is mentioned, by article and place in it. @throws GraphError as `entity` does. */
  async *mentions(reference: EntityReference): AsyncGenerator<ArticleMention> {
    const { id } = await this.#entity(reference)
    for await (const key of articlesShowing(this.#store, id)) {
      const { article } = this.#store.head(key)
      const all = this.#store.entities(key).flatMap((entity) => (entity.id === id ? entity.mentions : []))
      for (const mention of all.toSorted((a, b) => a.start - b.start || a.end - b.end))
        yield { ...mention, article: article.id }
    }
  }

  /**
   * The statements that answer a query, by article and place in it, as `KnowledgeGraph.relations` does.
   * @throws GraphError where the query names something that the graph does not know, or a time that is none.
   */
  async *relations(query: RelationQuery = {}): AsyncGenerator<Statement> {
    for await (const answers of answersTo(this.#store, query, this.ontology))
      for (const { statement } of answers) yield statement
  }

  /**
   * What happens, each once however many articles tell of it, in the natural order of the ids.
   * @throws GraphError as `KnowledgeGraph.events` does.
   */
  async *events({ article, ...query }: EventQuery = {}): AsyncGenerator<NewsEvent> {
    const references = [query.participant, query.place].flatMap((reference) => reference ?? [])
    const entities = await Promise.all(references.map((reference) => this.#entitiesNamed(reference)))
    const names = new Names(entities.flat())
    if (article !== undefined && this.#store.hashOf(article) === undefined) return
    const told = article === undefined ? allEvents(this.#store) : eventsIn(this.#store, articleKey(article))
    const source = { names, ontology: this.ontology, articleOf: () => article }
    // a question that cannot be asked is refused, however little is told
    eventsLike(query, { ...source, events: [] })
    for await (const event of told) yield* eventsLike(query, { ...source, events: [event] })
  }

  /**
   * The entities that statements join to one, with these statements; those with most statements first.
   * @throws GraphError as `entity` and `relations` do.
   */
  async neighbours(reference: EntityReference, query: NeighbourQuery = {}): Promise<StoredNeighbour[]> {
    const { id } = await this.#entity(reference)
    return storedNeighbours(this.#store, this.ontology, id, query)
  }

  /**
   * The shortest ways from one entity to another, as `KnowledgeGraph.paths` gives them; the articles around them are in
   * memory meanwhile.
   * @throws GraphError as `entity` and `relations` do.
   */
  async paths(from: EntityReference, to: EntityReference, query: PathQuery = {}): Promise<StoredPath[]> {
    const [start, end] = [await this.#entity(from), await this.#entity(to)]
    return storedPaths(this.#store, this.ontology, [start.id, end.id], query)
  }

  /** All ways in which statements fit patterns together, as `KnowledgeGraph.match` does. @throws GraphError as `relations` does. */
  async match<const Patterns extends RelationQuery | readonly RelationQuery[]>(
    patterns: Patterns,
    options: MatchOptions = {},
  ): Promise<Match<VariablesOf<Patterns>>[]> {
    const answered: Answered[] = []
    for (const pattern of [patterns].flat() as RelationQuery[])
      answered.push({
        pattern,
        found: (await collected(answersTo(this.#store, queryOf(pattern), this.ontology))).flatMap((each) => [...each]),
      })
    const spoken = answered.flatMap(({ found }) => found.map(({ statement }) => statement))
    return matches(answered, { labelOf: labelIn(await this.#told(spoken)), ontology: this.ontology }, options)
  }

  /** What is told of somebody or something in time, as `KnowledgeGraph.timeline` does. @throws GraphError as `relations` does. */
  async timeline(reference: EntityReference, filter: StatementFilter = {}): Promise<Moment[]> {
    return (await this.#asked({ ...filter, involving: await this.#entity(reference) })).timeline()
  }

  /** Who holds, takes and leaves which office, as `KnowledgeGraph.offices` does. @throws GraphError as `relations` does. */
  async offices(reference?: EntityReference, filter: StatementFilter = {}): Promise<Moment[]> {
    const query = reference === undefined ? filter : { ...filter, involving: await this.#entity(reference) }
    return (await this.#asked(query)).offices()
  }

  /** Who is said to say what, as `KnowledgeGraph.voices` does. @throws GraphError as `relations` does. */
  async voices(query: RelationQuery = {}): Promise<Voice[]> {
    return (await this.#asked(query)).voices()
  }

  /** What is said, each thing once, as `KnowledgeGraph.claims` does. @throws GraphError as `relations` does. */
  async claims(query: RelationQuery = {}): Promise<Claim[]> {
    return (await this.#asked(query)).claims()
  }

  /** What is said both to be so and not to be so, as `KnowledgeGraph.disputes` does. @throws GraphError as `relations` does. */
  async disputes(query: RelationQuery = {}): Promise<Dispute[]> {
    return (await this.#asked(query)).disputes()
  }

  /** What is said for the first time since a day, as `KnowledgeGraph.changes` does. @throws GraphError as `relations` does. */
  async changes(since: string, query: RelationQuery = {}): Promise<Claim[]> {
    return (await this.#asked(query)).changes(since)
  }

  /** How many statements and events begin in each period, as `KnowledgeGraph.counts` does. @throws GraphError as `relations` does. */
  async counts(period: Period, query: RelationQuery = {}): Promise<Count[]> {
    return (await this.#asked(query)).counts(period)
  }

  /** Of what most is told, as `KnowledgeGraph.mostTold` does. @throws GraphError as `relations` and `entities` do. */
  async mostTold(query: TellingQuery = {}): Promise<Telling[]> {
    const { of, limit, ...filter } = asked.mostTold(query)
    return (await this.#asked(filter)).mostTold(of, limit)
  }

  /** What a pattern's words may be, for `patternOf`. */
  get vocabulary(): Vocabulary {
    return vocabularyOf(this.#store, this.ontology)
  }

  /** Why an entity of several articles is one, and what it was kept apart from. @throws GraphError as `entity` does. */
  async explain(reference: EntityReference): Promise<Explanation> {
    return this.#store.explain((await this.#entity(reference)).id)
  }

  /**
   * Adds what was read of an article, in place of what was read of it before; it is on the disk when it resolves.
   * @throws StoreError where it cannot be written.
   */
  async add(reading: ArticleReading): Promise<Added> {
    const added = await this.#store.add(reading)
    await this.#store.flush()
    return added
  }

  /**
   * Takes an article out with everything that only it said; false where it is not there.
   * @throws StoreError where that cannot be written.
   */
  async remove(article: string): Promise<boolean> {
    const removed = await this.#store.remove(article)
    await this.#store.flush()
    return removed
  }

  /** Ends all work on it, and lets other processes open it. */
  close(): Promise<void> {
    return this.#store.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #asked(query: RelationQuery): Promise<Questions> {
    return new Questions(await this.#told(await collected(this.relations(query))), this.ontology)
  }

  /** Statements with the entities and articles that they speak of. */
  async #told(statements: readonly Statement[]): Promise<Told> {
    const entities = new Map<string, StoredEntity | undefined>()
    for (const id of statements.flatMap(entitiesSpokenOf))
      if (!entities.has(id)) entities.set(id, await entityOf(this.#store, id))
    const articleOf = (id: string): Article => this.#store.head(articleKey(id)).article
    return { statements, entityOf: (id) => entities.get(id), articleOf }
  }

  #entitiesNamed(reference: EntityReference): Promise<Entity[]> {
    return candidates(this.#store, typeof reference === 'string' ? reference : reference.id)
  }

  async #entity(reference: EntityReference): Promise<Entity> {
    return new Names(await this.#entitiesNamed(reference)).one(reference)
  }
}
