import { hash as digest } from 'node:crypto'
import { renamed, renamedEntities, renamedEvents, renamedStatement, type Decisions } from '../joining/index.ts'
import type { Article, ArticleReading, Entity, NewsEvent, Statement } from '../model/index.ts'
import { decode, encode } from './coding.ts'
import { damagedRows } from './damaged.ts'
import { Database } from './database.ts'
import { StoreError } from './error.ts'
import { del, put, type Change } from './change.ts'
import type { Explanation } from './joiner.ts'
import { Joining, type Left } from './joining.ts'
import { articleKey, key } from './keys.ts'
import { readingFrom, recordsOf, type Head } from './record.ts'
import { RecordReader } from './record-reader.ts'
import { recordRows } from './record-rows.ts'
import { idsIn } from './renaming.ts'

/** Of the layout of keys and records; a database of another one is not opened. */
const SCHEMA = 18
/** In all. */
export interface Counts {
  readonly articles: number
  readonly statements: number
  /** How often articles were added, replaced or removed. */
  readonly changes: number
}

interface Meta extends Counts, Left {
  readonly schema: number
}

export type Added = 'added' | 'replaced' | 'unchanged'

/** Changes are kept until there are so many, and then written at once. */
const BATCH = 4_000

const hashOf = (value: unknown): string => digest('sha256', JSON.stringify(value))

/** The hash of an article, wherever it lies, and of what else its reading depends on. */
export const articleHash = ({ source: _source, ...article }: Article, version: string): string =>
  hashOf([article, version])

/**
 * What was read of articles, on disk, article by article, with what statements, entities and events are found by. The
 * rows of a set of articles are the same in whatever order they were added. What is added counts when it is flushed.
 */
export class Store {
  readonly database: Database
  #counts: Counts
  #changes: Change[] = []
  #touched = new Set<string>()
  readonly #reader: RecordReader
  readonly #joining: Joining

  private constructor(database: Database, { articles = 0, statements = 0, changes = 0, ...left }: Partial<Meta>) {
    this.database = database
    this.#counts = { articles, statements, changes }
    this.#reader = new RecordReader(database)
    this.#joining = new Joining(database, this.#reader, left)
  }

  /**
   * @param create whether to make it where there is none
   * @throws StoreError where there is none, where another process holds it, or where it is of another version or damaged.
   */
  static async open(folder: string, { create = false } = {}): Promise<Store> {
    const database = await Database.open(folder, create)
    const written = database.get(key('meta'))
    try {
      const meta = (written === undefined ? { schema: SCHEMA } : decode(written)) as Partial<Meta>
      const { schema } = meta
      if (schema === SCHEMA) {
        const store = new Store(database, meta)
        await store.#joining.join(() => store.#meta())
        return store
      }
      const message = `${folder} was written by another version of newsgraph (format ${schema}, this one has ${SCHEMA})`
      throw new StoreError('other-version', `${message}; build it anew in another folder.`)
    } catch (error) {
      await database.close()
      if (error instanceof StoreError) throw error
      throw new StoreError('corrupt', `The database in ${folder} is damaged; restore a copy, or build it anew.`, {
        cause: error,
      })
    }
  }

  get counts(): Counts {
    return this.#counts
  }

  /** What was noted under a name, for what lies beside the database. */
  note(name: string): string | undefined {
    return this.database.get(key('meta', name))
  }

  /** @throws StoreError where it cannot be written. */
  async setNote(name: string, text: string): Promise<void> {
    await this.database.write([put([key('meta', name), text])])
  }

  /** The hash that an article was added with; undefined of what is not there. */
  hashOf(id: string): string | undefined {
    return this.database.get(key('hash', articleKey(id)))
  }

  /**
   * Adds what was read of an article, in place of what was read of it before.
   * @param hash of everything that the reading was made from, or else of itself: where the one in the store has the same,
   * nothing is done.
   * @throws StoreError where it cannot be written; TypeError where the reading is nothing that JSON can hold.
   */
  async add(reading: ArticleReading, hash = hashOf(reading)): Promise<Added> {
    const { id } = reading.article
    const known = await this.#knownHash(id)
    if (known === hash) return 'unchanged'
    const records = recordsOf(reading)
    if (known !== undefined) await this.remove(id)
    const rows = [...recordRows(records, hash), ...this.#joining.added(records)]
    this.#change(rows.map(put), id, { articles: 1, statements: records.statements.length })
    if (this.#changes.length >= BATCH) await this.flush()
    return known === undefined ? 'added' : 'replaced'
  }

  /** Takes an article out with everything that only it said; false where it is not there. @throws StoreError where that cannot be written. */
  async remove(id: string): Promise<boolean> {
    if ((await this.#knownHash(id)) === undefined) return false
    await this.flush()
    const article = articleKey(id)
    const records = this.#reader.soundRecords(article)
    if (records === null) this.#joining.lost(article)
    const { rows, statements } =
      records === null
        ? await damagedRows(this.database, id)
        : {
            rows: [...recordRows(records, ''), ...(await this.#joining.removed(records))],
            statements: records.statements.length,
          }
    this.#change(rows.map(del), id, { articles: -1, statements: -statements })
    this.#joining.forget(article)
    return true
  }

  /** Writes what was changed since the last time; it is on the disk when it resolves. @throws StoreError where it cannot be written. */
  async flush(): Promise<void> {
    if (this.#changes.length === 0) return
    const changes = this.#changes
    this.#changes = []
    this.#touched.clear()
    await this.database.write([...changes, this.#meta()])
    await this.#joining.join(() => this.#meta())
  }

  #meta(): Change {
    return put([key('meta'), encode({ schema: SCHEMA, ...this.#counts, ...this.#joining.left })])
  }

  /** What goes before all evidence when articles are joined. */
  get decisions(): Decisions {
    return this.#joining.decisions
  }

  /**
   * Has other decisions go before all evidence, for what is there and for what will be added. It looks through all articles.
   * @throws StoreError where that cannot be written.
   */
  async decide(decisions: Decisions): Promise<void> {
    if (JSON.stringify(decisions.files) === JSON.stringify(this.decisions.files)) return
    await this.flush()
    await this.#joining.decide(decisions)
    this.#counts = { ...this.#counts, changes: this.#counts.changes + 1 }
    await this.database.write([this.#meta()])
    await this.#joining.join(() => this.#meta())
  }

  /** Keys of the articles, in the natural order of their ids. */
  articleKeys(): AsyncGenerator<string> {
    return this.#reader.articleKeys()
  }

  /** @throws StoreError naming the article where its record is damaged. */
  head(article: string): Head {
    return this.#reader.head(article)
  }

  /** @throws StoreError naming the article where its records are damaged. */
  async reading(article: string): Promise<ArticleReading> {
    const reading = readingFrom(this.#reader.records(article))
    const entities = this.decisions.applied(reading.entities, reading.article.id)
    return renamed({ ...reading, entities }, idsIn(this.database, article))
  }

  /** @throws StoreError naming the article where its record is damaged. */
  *statements(article: string, ordinals: readonly number[]): Generator<Statement> {
    const ids = idsIn(this.database, article)
    for (const statement of this.#reader.statements(article, ordinals)) yield renamedStatement(statement, ids)
  }

  entities(article: string): readonly Entity[] {
    const entities = this.decisions.applied(this.#reader.entities(article), this.head(article).article.id)
    return renamedEntities(entities, idsIn(this.database, article))
  }

  events(article: string): readonly NewsEvent[] {
    return renamedEvents(this.#reader.events(article), idsIn(this.database, article))
  }

  /** Why what the graph calls so is one thing, and what it was kept apart from. */
  explain(id: string): Promise<Explanation> {
    return this.#joining.explain(id)
  }

  /** Writes what is left to write, and lets other processes open it. @throws StoreError where that cannot be written. */
  async close(): Promise<void> {
    try {
      await this.flush()
    } finally {
      await this.database.close()
    }
  }

  #change(changes: readonly Change[], id: string, by: Omit<Counts, 'changes'>): void {
    const { articles, statements, changes: count } = this.#counts
    for (const change of changes) this.#changes.push(change)
    this.#touched.add(id)
    this.#counts = { articles: articles + by.articles, statements: statements + by.statements, changes: count + 1 }
  }

  async #knownHash(id: string): Promise<string | undefined> {
    if (this.#touched.has(id)) await this.flush()
    return this.hashOf(id)
  }
}
