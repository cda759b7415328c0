import type { Entity, NewsEvent, Statement } from '../model/index.ts'
import { decode } from './coding.ts'
import { readableKey } from './damaged.ts'
import type { Database } from './database.ts'
import { StoreError } from './error.ts'
import { key, lastPart, ordinalKey, under } from './keys.ts'
import type { Head, Records } from './record.ts'
import { linesIn, placeOf, readStatement } from './written-statements.ts'

/** What of an article it is joined with others by. */
export type Heard = Omit<Records, 'statements'>

/** Reads the records of articles, by their keys, as they were written; each throws a StoreError naming the article where its record is damaged. */
export class RecordReader {
  readonly #database: Database
  /** What is about to be read again. */
  readonly #fresh = new Map<string, Records>()

  constructor(database: Database) {
    this.#database = database
  }

  /** Spares reading what was just written, until it is released. */
  hold(article: string, records: Records): void {
    this.#fresh.set(article, records)
  }

  /** Has everything read again. */
  release(): void {
    this.#fresh.clear()
  }

  /** Keys of the articles, in the natural order of their ids. */
  async *articleKeys(): AsyncGenerator<string> {
    for await (const row of this.#database.keys(under('head'))) yield lastPart(row)
  }

  head(article: string): Head {
    return this.#decoded<Head>(key('head', article), article)
  }

  entities(article: string): Entity[] {
    return this.#decoded<Entity[]>(key('entities', article), article)
  }

  events(article: string): NewsEvent[] {
    return this.#decoded<NewsEvent[]>(key('events', article), article)
  }

  /** Some of its statements, by their numbers in order. */
  *statements(article: string, ordinals: Iterable<number>): Generator<Statement> {
    let [row, lines] = ['', [] as readonly string[]]
    for (const ordinal of ordinals) {
      const [some, line] = placeOf(ordinal)
      const own = key('statement', article, ordinalKey(some))
      if (own !== row) [row, lines] = [own, linesIn(this.#written(own, article))]
      yield this.#read(lines[line] ?? '', article, readStatement)
    }
  }

  records(article: string): Records {
    const fresh = this.#fresh.get(article)
    if (fresh !== undefined) return fresh
    const head = this.head(article)
    const statements = [...this.statements(article, Array.from({ length: head.statements }).keys())]
    return { head, entities: this.entities(article), events: this.events(article), statements }
  }

  /** The same, but null where a record is damaged. */
  soundRecords(article: string): Records | null {
    try {
      return this.records(article)
    } catch (error) {
      if (error instanceof StoreError) return null
      throw error
    }
  }

  #decoded<Value>(row: string, article: string): Value {
    return this.#read(this.#written(row, article), article, decode) as Value
  }

  #written(row: string, article: string): string {
    const written = this.#database.get(row)
    if (written === undefined) throw this.#damaged(article, 'a part of it is missing')
    return written
  }

  #read<Value>(written: string, article: string, read: (written: string) => Value): Value {
    try {
      return read(written)
    } catch (cause) {
      throw this.#damaged(article, 'it is not what was written', cause)
    }
  }

  #damaged(article: string, reason: string, cause?: unknown): StoreError {
    const { folder } = this.#database
    const remedy = `take it out with npx newsgraph remove ${folder} and its id, and build it again`
    return new StoreError(
      'corrupt',
      `${folder}: the record of the article ${readableKey(article)} is damaged (${reason}); ${remedy}.`,
      { cause },
    )
  }
}
