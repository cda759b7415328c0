import { hash as digest } from 'node:crypto'
import type { Article, ArticleReading, Entity, NewsEvent, Statement } from '../model/index.ts'
import { decode, encode } from './coding.ts'
import { Database, type Change } from './database.ts'
import { StoreError } from './error.ts'
import { lookRows, ownRows, shownRow, type Row } from './index-rows.ts'
import { articleKey, key, lastPart, ordinalKey, under } from './keys.ts'
import { readingFrom, recordsOf, type Head, type Records } from './record.ts'

/** Of the layout of keys and records; a database of another one is not opened. */
const SCHEMA = 1

/** What there is in all. */
export interface Counts {
  readonly articles: number
  readonly statements: number
  /** How often articles were added, replaced or removed. */
  readonly changes: number
}

interface Meta extends Counts {
  readonly schema: number
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

function recordRows({ head, entities, events, statements }: Records, hash: string): Row[] {
  const article = articleKey(head.article.id)
  return [
    [key('hash', article), hash],
    [key('head', article), encode(head)],
    [key('entities', article), encode(entities)],
    [key('events', article), encode(events)],
    ...statements.map((each, at): Row => [key('statement', article, ordinalKey(at)), encode(each)]),
  ]
}

/**
 * What was read of articles, on disk, article by article, with what statements, entities and events are found by. The
 * rows of a set of articles are the same in whatever order they were added. What is added counts when it is flushed.
 */
export class Store {
  readonly database: Database
  #counts: Counts
  #changes: Change[] = []
  #touched = new Set<string>()

  private constructor(database: Database, counts: Counts) {
    this.database = database
    this.#counts = counts
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
      const { schema, articles = 0, statements = 0, changes = 0 } = meta
      if (schema === SCHEMA) return new Store(database, { articles, statements, changes })
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

  /** What was noted under a name; notes are for what lies beside the database, and change nothing in it. */
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
    const looks = records.entities.map(lookRows)
    const rows = [
      ...recordRows(records, hash),
      ...ownRows(records),
      ...looks.flatMap(({ look, names }) => [look, ...names]),
    ]
    if (known !== undefined) await this.remove(id)
    this.#change(rows.map(put), id, { articles: 1, statements: records.statements.length })
    if (this.#changes.length >= BATCH) await this.flush()
    return known === undefined ? 'added' : 'replaced'
  }

  /** Takes an article out with everything that only it said; false where it is not there. @throws StoreError where that cannot be written. */
  async remove(id: string): Promise<boolean> {
    if ((await this.#knownHash(id)) === undefined) return false
    await this.flush()
    const records = await this.#records(articleKey(id)).catch(() => null)
    const { rows, statements } = records === null ? await this.#damagedRows(id) : await this.#rowsOf(records)
    this.#change(rows.map(del), id, { articles: -1, statements: -statements })
    return true
  }

  /** Writes what was changed since the last time; it is on the disk when it resolves. @throws StoreError where it cannot be written. */
  async flush(): Promise<void> {
    if (this.#changes.length === 0) return
    const [changes, meta] = [this.#changes, { schema: SCHEMA, ...this.#counts }]
    this.#changes = []
    this.#touched.clear()
    await this.database.write([...changes, put([key('meta'), encode(meta)])])
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
    return readingFrom(await this.#records(article))
  }

  /** @throws StoreError naming the article where its record is damaged. */
  statement(article: string, ordinal: number): Statement {
    return this.#decoded<Statement>(key('statement', article, ordinalKey(ordinal)), article)
  }

  entities(article: string): readonly Entity[] {
    return this.#decoded<Entity[]>(key('entities', article), article)
  }

  events(article: string): readonly NewsEvent[] {
    return this.#decoded<NewsEvent[]>(key('events', article), article)
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
    return { head, entities: this.entities(article), events: this.events(article), statements }
  }

  async #rowsOf(records: Records): Promise<{ rows: Row[]; statements: number }> {
    const article = articleKey(records.head.article.id)
    const rows = [...recordRows(records, ''), ...ownRows(records)]
    for (const { look, names } of records.entities.map(lookRows))
      if (!(await this.#isShownElsewhere(look, article))) rows.push(look, ...names)
    return { rows, statements: records.statements.length }
  }

  async #isShownElsewhere(look: Row, article: string): Promise<boolean> {
    const showing = await this.database.firstKeys(under('shown', ...look[0].split('\0').slice(1)), 2)
    return showing.some((row) => row !== shownRow(look, article)[0])
  }

  /** Every row of an article whose records cannot be read; looks that only it showed stay, shown by nobody. */
  async #damagedRows(id: string): Promise<{ rows: Row[]; statements: number }> {
    const article = articleKey(id)
    const rows = (['hash', 'head', 'entities', 'events'] as const).map((table): Row => [key(table, article), ''])
    let statements = 0
    for await (const row of this.database.keys(under('statement', article))) {
      rows.push([row, ''])
      statements += 1
    }
    for (const table of ['posting', 'shown', 'told'] as const)
      for await (const row of this.database.keys(under(table))) if (lastPart(row) === article) rows.push([row, ''])
    return { rows, statements }
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
      `${folder}: the record of the article ${readable(article)} is damaged (${reason}); ${remedy}.`,
      { cause },
    )
  }
}

/** An article's key as its id, as far as that can be told. */
const readable = (article: string): string =>
  article.replace(/(?:\u0001|^0)(\d{3})(\d+)\u0001/g, (_, length: string, digits: string) =>
    digits.slice(Number(length)),
  )
