import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import type { Change } from './change.ts'
import { StoreError } from './error.ts'
import { holderOf, signIn, signOut } from './holder.ts'
import { Indexes } from './indexes.ts'
import type { Range } from './keys.ts'

/** The folder of the database, in a graph folder. */
export const DATABASE = 'store'

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

/** Bytes of what was read last that are kept unpacked: joining looks at the same blocks again and again. */
const KEPT = 192 * 1024 * 1024

/** Bytes of changes that are kept in memory beside the log before they are sorted into the files: rows that change again and again are so once. */
const GATHERED = 32 * 1024 * 1024

/** What is read at first, and then at once: most ranges are short, and each time costs a turn in another thread. */
const FIRST = 32
const CHUNK = 1_000

interface Chunks<Value> {
  nextv(size: number): Promise<Value[]>
  close(): Promise<void>
}

async function* inChunks<Value>(chunks: Chunks<Value>): AsyncGenerator<Value[]> {
  try {
    for (let size = FIRST; ; size = CHUNK) {
      const values = await chunks.nextv(size)
      if (values.length === 0) return
      yield values
    }
  } finally {
    await chunks.close()
  }
}

async function* oneByOne<Value>(chunks: Chunks<Value>): AsyncGenerator<Value> {
  for await (const values of inChunks(chunks)) yield* values
}

/** A LevelDB of texts: sorted, written in batches of which all or nothing is there, held by one process at a time. */
export class Database {
  readonly folder: string
  readonly #level: ClassicLevel
  /** What articles are joined by. */
  readonly indexes: Indexes
  #writes = 0

  private constructor(folder: string, level: ClassicLevel) {
    this.folder = folder
    this.#level = level
    this.indexes = new Indexes((key) => this.get(key))
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
        `${folder} holds no graph; make one: npx newsgraph build article.txt --out ${folder}`,
      )
    const level = new ClassicLevel(path, { createIfMissing: create, cacheSize: KEPT, writeBufferSize: GATHERED })
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
    yield* oneByOne(this.#level.iterator(range))
  }

  /** The same, some at a time: to wait for each costs more than what is done with it where that is little. */
  async *someEntries(range: Range): AsyncGenerator<[key: string, value: string][]> {
    this.#check()
    yield* inChunks(this.#level.iterator(range))
  }

  async *keys(range: Range): AsyncGenerator<string> {
    this.#check()
    yield* oneByOne(this.#level.keys(range))
  }

  async *values(range: Range): AsyncGenerator<string> {
    this.#check()
    yield* oneByOne(this.#level.values(range))
  }

  /** The first keys of a range. */
  firstKeys(range: Range, limit: number): Promise<string[]> {
    this.#check()
    return this.#level.keys({ ...range, limit }).all()
  }

  /** Writes all changes, in order, or none; they are on the disk when it resolves, or, if not `sync`, when a later write is. @throws StoreError where they cannot be written. */
  async write(changes: readonly Change[], { sync = true } = {}): Promise<void> {
    this.#check()
    this.#writes += 1
    try {
      await this.indexes.write(changes, (laid) => this.#writeLaid(laid, sync))
    } catch (error) {
      throw new StoreError(
        'cannot-store',
        `${join(this.folder, DATABASE)} cannot be written to (${reasonOf(error)}); make room on the disk and build again, what was stored so far is kept.`,
        { cause: error },
      )
    }
  }

  async close(): Promise<void> {
    if (this.#level.status !== 'open') return
    await signOut(join(this.folder, DATABASE)).catch(() => undefined)
    await this.#level.close()
  }

  /** One after the other, which takes a fifth of the time that a list of them does. */
  async #writeLaid(changes: readonly Change[], sync: boolean): Promise<void> {
    const batch = this.#level.batch()
    try {
      for (const change of changes)
        if (change.type === 'put') batch.put(change.key, change.value)
        else batch.del(change.key)
      await batch.write({ sync })
    } finally {
      await batch.close()
    }
  }

  #check(): void {
    if (this.#level.status !== 'open')
      throw new StoreError('closed', `The graph in ${this.folder} was closed; open it again.`)
  }
}
