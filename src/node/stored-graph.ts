import { entitiesLike } from '../graph/entities.ts'
import type { ArticleMention, EntityQuery } from '../graph/knowledge-graph.ts'
import { Names, type EntityReference } from '../graph/names.ts'
import type { RelationQuery } from '../graph/query.ts'
import type { Article, ArticleReading, Entity, Ontology, Statement } from '../model/index.ts'
import { articleKey, allEntities, articlesShowing, search, Store, StoreError, type Added } from '../store/index.ts'
import { candidates, planFor } from './stored-query.ts'

/** An entity as all articles together show it; `mentions` gives where. */
export type StoredEntity = Omit<Entity, 'mentions'>

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
  static async open(folder: string, ontology: Ontology, create: boolean): Promise<StoredGraph> {
    return new StoredGraph(await Store.open(folder, { create }), ontology)
  }

  /** How many articles and statements there are. */
  get size(): { readonly articles: number; readonly statements: number } {
    const { articles, statements } = this.#store.counts
    return { articles, statements }
  }

  [Symbol.asyncIterator](): AsyncGenerator<Statement> {
    return this.relations()
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
    const { accepts, ...searches } = await planFor(this.#store, query, this.ontology)
    for await (const { article, ordinals } of search(this.#store, searches))
      for (const ordinal of ordinals) {
        const statement = this.#store.statement(article, ordinal)
        if (accepts(statement)) yield statement
      }
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

  async #entity(reference: EntityReference): Promise<Entity> {
    const name = typeof reference === 'string' ? reference : reference.id
    return new Names(await candidates(this.#store, name)).one(reference)
  }
}
