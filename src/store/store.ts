import { hash as digest } from 'node:crypto'
import { renamed, renamedEntities, renamedEvents, renamedStatement, type Renaming } from '../joining/index.ts'
import type { Article, ArticleReading, Entity, NewsEvent, Statement } from '../model/index.ts'
import { decode, encode } from './coding.ts'
import { Database, type Change } from './database.ts'
import { StoreError } from './error.ts'
import { lookRows, ownRows, shownRow, type Row } from './index-rows.ts'
import { Joiner, type Explanation, type Member } from './joiner.ts'
import { damagedRows, readableKey } from './damaged.ts'
import { articleKey, key, lastPart, ordinalKey, under } from './keys.ts'
import { foundRows, idsIn, joinedRow, membersCalled, withIds } from './renaming.ts'
import { readingFrom, recordsOf, type Head, type Records } from './record.ts'
import { recordRows } from './record-rows.ts'

/** Of the layout of keys and records; a database of another one is not opened. */
const SCHEMA = 2
/** In all. */
export interface Counts {
  readonly articles: number
  readonly statements: number
  /** How often articles were added, replaced or removed. */
  readonly changes: number
}

interface Meta extends Counts {
  readonly schema: number
  /** Articles that were added and not joined yet, and entities that may be called otherwise since; a build may have ended there. */
  readonly unjoined?: readonly string[]
  readonly touched?: readonly Member[]
}

export type Added = 'added' | 'replaced' | 'unchanged'

/** Changes are kept until there are so many, and then written at once. */
const BATCH = 4_000

const put = ([key, value]: Row): Change => ({ type: 'put', key, value })
const del = ([key]: Row): Change => ({ type: 'del', key })

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
  /** As in `Meta`. */
  #unjoined = new Set<string>()
  #members: Member[] = []
  readonly #joiner: Joiner

  private constructor(database: Database, { articles = 0, statements = 0, changes = 0, ...left }: Partial<Meta>) {
    this.database = database
    this.#counts = { articles, statements, changes }
    this.#unjoined = new Set(left.unjoined)
    this.#members = [...(left.touched ?? [])]
    this.#joiner = new Joiner(database, (article) => this.#heard(article))
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
        await store.#join()
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
    const rows = [...recordRows(records, hash), ...Joiner.rowsOf(records)]
    this.#change(rows.map(put), id, { articles: 1, statements: records.statements.length })
    this.#unjoined.add(articleKey(id))
    if (this.#changes.length >= BATCH) await this.flush()
    return known === undefined ? 'added' : 'replaced'
  }

  /** Takes an article out with everything that only it said; false where it is not there. @throws StoreError where that cannot be written. */
  async remove(id: string): Promise<boolean> {
    if ((await this.#knownHash(id)) === undefined) return false
    await this.flush()
    const article = articleKey(id)
    const records = await this.#records(article).catch(() => null)
    if (records !== null)
      this.#members.push(...(await this.#joiner.touchedBy(article)).filter(([of]) => of !== article))
    const { rows, statements } = records === null ? await damagedRows(this.database, id) : await this.#rowsOf(records)
    this.#change(rows.map(del), id, { articles: -1, statements: -statements })
    this.#joiner.forget(article)
    return true
  }

  /** Writes what was changed since the last time; it is on the disk when it resolves. @throws StoreError where it cannot be written. */
  async flush(): Promise<void> {
    if (this.#changes.length === 0) return
    const changes = this.#changes
    this.#changes = []
    this.#touched.clear()
    await this.database.write([...changes, this.#meta()])
    await this.#join()
  }

  #meta(): Change {
    const left = { unjoined: [...this.#unjoined], touched: this.#members }
    return put([key('meta'), encode({ schema: SCHEMA, ...this.#counts, ...left })])
  }

  /** Joins what was added with what there is, and has everything found by what the graph calls it. */
  async #join(): Promise<void> {
    if (this.#unjoined.size === 0 && this.#members.length === 0) return
    for (const article of this.#unjoined) this.#members.push(...(await this.#joiner.touchedBy(article)))
    const ids = await this.#joiner.idsOf(this.#members)
    for (const article of new Set([...this.#unjoined, ...ids.keys()])) await this.#rename(article, ids.get(article))
    this.#unjoined.clear()
    this.#members = []
    await this.database.write([this.#meta()])
  }

  /** Finds an article's statements, entities and events by other ids than so far, if they differ. */
  async #rename(article: string, changed: Renaming = new Map()): Promise<void> {
    const isNew = this.#unjoined.has(article)
    const before = idsIn(this.database, article)
    const after = new Map([...new Map([...before, ...changed])].filter(([own, joined]) => own !== joined))
    if (!isNew && [...changed].every(([own, joined]) => (before.get(own) ?? own) === joined)) return
    const records = await this.#records(article)
    const old = isNew ? [] : await this.#foundRows(records, before)
    const rows = foundRows(records, after)
    const gone = [...old, [key('joined', article), ''] as const].map(del)
    await this.database.write([...gone, ...rows.concat(joinedRow(article, after)).map(put)], { sync: false })
  }

  /** What of an article its entities are joined by. */
  #heard(article: string): Omit<Records, 'statements'> {
    const entities = this.#decoded<Entity[]>(key('entities', article), article)
    return { head: this.head(article), entities, events: this.#decoded<NewsEvent[]>(key('events', article), article) }
  }

  /** Keys of the articles, in the natural order of their ids. */
  async *articleKeys(): AsyncGenerator<string> {
    for await (const row of this.database.keys(under('head'))) yield lastPart(row)
  }

  /** @throws StoreError naming the article where its record is damaged. */
  head(article: string): Head {
    return this.#decoded<Head>(key('head', article), article)
  }

  /** @throws StoreError naming the article where its records are damaged. */
  async reading(article: string): Promise<ArticleReading> {
    return renamed(readingFrom(await this.#records(article)), idsIn(this.database, article))
  }

  /** @throws StoreError naming the article where its record is damaged. */
  statement(article: string, ordinal: number): Statement {
    const told = this.#decoded<Statement>(key('statement', article, ordinalKey(ordinal)), article)
    return renamedStatement(told, idsIn(this.database, article))
  }

  entities(article: string): readonly Entity[] {
    return renamedEntities(this.#decoded<Entity[]>(key('entities', article), article), idsIn(this.database, article))
  }

  events(article: string): readonly NewsEvent[] {
    return renamedEvents(this.#decoded<NewsEvent[]>(key('events', article), article), idsIn(this.database, article))
  }

  /** Why what the graph calls so is one thing, and what it was kept apart from. */
  async explain(id: string): Promise<Explanation> {
    return this.#joiner.explain(await membersCalled(this.database, id))
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

  async #records(article: string): Promise<Records> {
    const head = this.head(article)
    const statements: Statement[] = []
    for await (const written of this.database.values(under('statement', article)))
      statements.push(this.#decode<Statement>(written, article))
    if (statements.length !== head.statements) throw this.#damaged(article, 'statements are missing')
    return { ...this.#heard(article), statements }
  }

  async #rowsOf(records: Records): Promise<{ rows: Row[]; statements: number }> {
    const article = articleKey(records.head.article.id)
    const own = [...recordRows(records, ''), ...Joiner.rowsOf(records)]
    const found = await this.#foundRows(records, idsIn(this.database, article))
    return { rows: [...own, [key('joined', article), ''], ...found], statements: records.statements.length }
  }

  /** The rows by which an article is found, but for looks that others show as well. */
  async #foundRows(records: Records, ids: Renaming): Promise<Row[]> {
    const article = articleKey(records.head.article.id)
    const called = withIds(records, ids)
    const rows = [...ownRows(called)]
    for (const { look, names } of called.entities.map(lookRows))
      if (!(await this.#isShownElsewhere(look, article))) rows.push(look, ...names)
    return rows
  }

  async #isShownElsewhere(look: Row, article: string): Promise<boolean> {
    const showing = await this.database.firstKeys(under('shown', ...look[0].split('\0').slice(1)), 2)
    return showing.some((row) => row !== shownRow(look, article)[0])
  }

  #decoded<Value>(row: string, article: string): Value {
    const written = this.database.get(row)
    if (written === undefined) throw this.#damaged(article, 'a part of it is missing')
    return this.#decode<Value>(written, article)
  }

  #decode<Value>(written: string, article: string): Value {
    try {
      return decode(written) as Value
    } catch (cause) {
      throw this.#damaged(article, 'it is not what was written', cause)
    }
  }

  #damaged(article: string, reason: string, cause?: unknown): StoreError {
    const { folder } = this.database
    const remedy = `take it out with newsgraph remove ${folder} and its id, and build it again`
    return new StoreError(
      'corrupt',
      `${folder}: the record of the article ${readableKey(article)} is damaged (${reason}); ${remedy}.`,
      { cause },
    )
  }
}
