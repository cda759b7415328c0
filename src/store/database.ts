import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { StoreError } from './error.ts'
import { holderOf, signIn, signOut } from './holder.ts'
import type { Row } from './index-rows.ts'
import { KeptRanges, placeIn } from './kept-ranges.ts'
import { indexOf, key as keyOf, under, type Range, type Table } from './keys.ts'

/** The folder of the database, in a graph folder. */
export const DATABASE = 'store'

export type Change =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string }

export const put = ([key, value]: Row): Change => ({ type: 'put', key, value })
export const del = ([key]: Row): Change => ({ type: 'del', key })

const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } }
  return cause?.code ?? code ?? ''
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = (error ?? {}) as { message?: string; cause?: { message?: string } }
  return cause?.message ?? message ?? String(error)
}

async function cannotOpen(folder: string, error: unknown): Promise<StoreError> {
  const options = { cause: error }
  const path = join(folder, DATABASE)
  if (codeOf(error) === 'LEVEL_LOCKED') {
    const who = await holderOf(path)
    return new StoreError(
      'locked',
      `${folder} is in use by ${who}; wait for it to end, or name another folder.`,
      options,
    )
  }
  if (codeOf(error) === 'LEVEL_CORRUPTION')
    return new StoreError(
      'corrupt',
      `The database in ${path} is damaged (${reasonOf(error)}); restore a copy, or remove ${path} and build again.`,
      options,
    )
  const remedy = 'the folder must be readable and writable, on a disk of this machine with room left'
  return new StoreError('cannot-store', `${path} cannot be opened (${reasonOf(error)}): ${remedy}.`, options)
}

/** What lies under a key of an index is kept in memory unless it is so much. */
const LONGEST = 4_000

/** What lies next to a row, the nearest first. */
export interface Beside {
  readonly before: readonly Row[]
  readonly after: readonly Row[]
}

/** Bytes of what was read last that are kept unpacked: joining looks at the same blocks again and again. */
const KEPT = 64 * 1024 * 1024

/** What is read at first, and then at once: most ranges are short, and each time costs a turn in another thread. */
const FIRST = 32
const CHUNK = 1_000

interface Chunks<Value> {
  nextv(size: number): Promise<Value[]>
  close(): Promise<void>
}

async function* inChunks<Value>(chunks: Chunks<Value>): AsyncGenerator<Value> {
  try {
    for (let size = FIRST; ; size = CHUNK) {
      const values = await chunks.nextv(size)
      if (values.length === 0) return
      yield* values
    }
  } finally {
    await chunks.close()
  }
}

/** A LevelDB of texts: sorted, written in batches of which all or nothing is there, held by one process at a time. */
export class Database {
  readonly folder: string
  readonly #level: ClassicLevel
  readonly #kept = new KeptRanges()
  #writes = 0
  #writing = 0

  private constructor(folder: string, level: ClassicLevel) {
    this.folder = folder
    this.#level = level
  }

  /**
   * @param create whether to make the database where there is none
   * @throws StoreError where there is none, where another process holds it, or where it cannot be opened
   */
  static async open(folder: string, create: boolean): Promise<Database> {
    const path = join(folder, DATABASE)
    if (!create && (await stat(join(path, 'CURRENT')).catch(() => null)) === null)
      throw new StoreError(
        'no-graph',
        `${folder} holds no graph; make one: newsgraph build article.txt --out ${folder}`,
      )
    const level = new ClassicLevel(path, { createIfMissing: create, cacheSize: KEPT })
    try {
      await mkdir(path, { recursive: true })
      await level.open()
      await signIn(path)
    } catch (error) {
      await level.close().catch(() => undefined)
      throw await cannotOpen(folder, error)
    }
    return new Database(folder, level)
  }

  /** How often it was written to since it was opened. */
  get writes(): number {
    return this.#writes
  }

  get(key: string): string | undefined {
    this.#check()
    return this.#level.getSync(key)
  }

  async *entries(range: Range): AsyncGenerator<[key: string, value: string]> {
    this.#check()
    yield* inChunks(this.#level.iterator(range))
  }

  async *keys(range: Range): AsyncGenerator<string> {
    this.#check()
    yield* inChunks(this.#level.keys(range))
  }

  async *values(range: Range): AsyncGenerator<string> {
    this.#check()
    yield* inChunks(this.#level.values(range))
  }

  /** The first keys of a range. */
  firstKeys(range: Range, limit: number): Promise<string[]> {
    this.#check()
    return this.#level.keys({ ...range, limit }).all()
  }

  /** The rows next to one that lies under a key of an index. */
  async beside(index: Table, term: string, own: string, count: number): Promise<Beside> {
    const rows = await this.#under(index, term)
    if (rows !== null) {
      const place = placeIn(rows, own)
      const next = rows[place]?.[0] === own ? place + 1 : place
      return { before: rows.slice(Math.max(0, place - count), place).reverse(), after: rows.slice(next, next + count) }
    }
    const { gte, lt } = under(index, term)
    const [before, after] = await Promise.all([
      this.#edge({ gte, lt: own }, count, 'last'),
      this.#edge({ gte: `${own}\0`, lt }, count, 'first'),
    ])
    return { before, after }
  }

  /** The first rows under a key of an index. */
  async firstUnder(index: Table, term: string, count = Infinity): Promise<readonly Row[]> {
    const rows = await this.#under(index, term)
    return rows === null ? this.#edge(under(index, term), count, 'first') : rows.slice(0, count)
  }

  /** All rows under a key of an index; null where they are many. */
  async #under(index: Table, term: string): Promise<readonly Row[] | null> {
    return this.#startingWith(keyOf(index, term), under(index, term))
  }

  async #startingWith(start: string, range: Range): Promise<readonly Row[] | null> {
    const known = this.#kept.get(start)
    if (known !== undefined) return known
    const before = this.#writes
    const found = this.get(start) === undefined ? [] : await this.#edge(range, LONGEST, 'first')
    const rows = found.length < LONGEST ? found : null
    if (before === this.#writes && this.#writing === 0) this.#kept.keep(start, rows)
    return rows
  }

  /** Writes all changes, in order, or none; they are on the disk when it resolves, or, if not `sync`, when a later write is. @throws StoreError where they cannot be written. */
  async write(changes: readonly Change[], { sync = true } = {}): Promise<void> {
    this.#check()
    this.#writes += 1
    this.#writing += 1
    try {
      await this.#level.batch([...changes, ...(await this.#marks(changes))], { sync })
      for (const change of changes) {
        const index = indexOf(change.key)
        if (index === undefined) continue
        if (change.type === 'put') this.#kept.put(index, [change.key, change.value])
        else this.#kept.del(index, change.key)
      }
    } catch (error) {
      this.#kept.clear()
      throw new StoreError(
        'cannot-store',
        `${join(this.folder, DATABASE)} cannot be written to (${reasonOf(error)}); make room on the disk and build again, what was stored so far is kept.`,
        { cause: error },
      )
    } finally {
      this.#writing -= 1
    }
  }

  /** What has rows under it in an index is marked, so that it is known at once of all else that it has none. */
  async #marks(changes: readonly Change[]): Promise<Change[]> {
    const changed = new Map<string, Change[]>()
    for (const change of changes) {
      const start = indexOf(change.key)
      if (start === undefined) continue
      const own = changed.get(start)
      if (own === undefined) changed.set(start, [change])
      else own.push(change)
    }
    const marks: Change[] = []
    for (const [start, own] of changed) {
      if (own.every(({ type }) => type === 'put')) {
        if (this.#kept.get(start) === undefined && this.get(start) === undefined) this.#kept.keep(start, [])
        if (this.#kept.get(start)?.length === 0) marks.push(put([start, '']))
        continue
      }
      const rows = await this.#startingWith(start, { gte: `${start}\0`, lt: `${start}\u0001` })
      const left = new Set(rows?.map(([key]) => key))
      for (const { type, key } of own) {
        if (type === 'put') left.add(key)
        else left.delete(key)
      }
      // of what is too long to be kept, more is left than one batch takes away
      if (rows !== null) marks.push(left.size === 0 ? del([start, '']) : put([start, '']))
    }
    return marks
  }

  async close(): Promise<void> {
    if (this.#level.status !== 'open') return
    await signOut(join(this.folder, DATABASE)).catch(() => undefined)
    await this.#level.close()
  }

  /** The first entries of a range, or its last, the last first. */
  #edge(range: Range, count: number, end: 'first' | 'last'): Promise<Row[]> {
    this.#check()
    const limit = count === Infinity ? -1 : count
    return this.#level.iterator({ ...range, limit, reverse: end === 'last' }).all()
  }

  #check(): void {
    if (this.#level.status !== 'open')
      throw new StoreError('closed', `The graph in ${this.folder} was closed; open it again.`)
  }
}
