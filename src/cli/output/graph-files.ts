import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DATABASE } from '../../store/index.ts'
import { removeFile, StagedFile, writeFile, type Piece } from './write-file.ts'

/** Tells which files were about to get their names, so that those of one build are never mixed with another's. */
const PENDING = 'exports.pending.json'

const LEFT_BEHIND = /\.\d+\.part$/

type Renames = readonly (readonly [part: string, name: string])[]

const renamesOf = (ready: readonly { name: string; staged: StagedFile }[]): Renames =>
  ready.map(({ name, staged }) => [basename(staged.part), name])

/** Told which file could not be written, and why. */
type Lost = (name: string, error: unknown) => void

/** A file of a graph folder as it is written. Once something fails it is lost and takes nothing more; what stood there stays. */
export class GraphFile {
  readonly path: string
  readonly #name: string
  readonly #lost: Lost
  #staged: StagedFile | undefined

  constructor(path: string, staged: StagedFile | undefined, lost: Lost) {
    this.path = path
    this.#name = basename(path)
    this.#staged = staged
    this.#lost = lost
  }

  /** Under its other name, where all went well. */
  get staged(): StagedFile | undefined {
    return this.#staged
  }

  /** Writes what is made; neither may fail. */
  async add(make: () => Iterable<Piece> | Promise<Iterable<Piece>>): Promise<void> {
    const staged = this.#staged
    if (staged === undefined) return
    await this.#attempt(staged, async () => {
      for (const piece of await make()) await staged.write(piece)
    })
  }

  /** All of it is written. */
  async end(): Promise<void> {
    const staged = this.#staged
    if (staged !== undefined) await this.#attempt(staged, () => staged.end())
  }

  async #attempt(staged: StagedFile, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#staged = undefined
      await staged.discard()
      this.#lost(this.#name, error)
    }
  }
}

/** Files of a graph folder that get their names all at once; those that cannot be written are told to `lost`. */
export class GraphFiles {
  readonly #folder: string
  readonly #lost: Lost
  readonly #files = new Map<string, GraphFile>()

  constructor(folder: string, lost: Lost) {
    this.#folder = folder
    this.#lost = lost
  }

  /** A file, to be written and ended. */
  async create(name: string): Promise<GraphFile> {
    const path = join(this.#folder, name)
    const staged = await StagedFile.create(path).catch((error: unknown) => {
      this.#lost(name, error)
      return undefined
    })
    const file = new GraphFile(path, staged, this.#lost)
    this.#files.set(name, file)
    return file
  }

  /** Gives all files that were written their names. @throws WriteError where the folder cannot be written to. */
  async commit(): Promise<string[]> {
    const ready = [...this.#files].flatMap(([name, { staged }]) => (staged === undefined ? [] : [{ name, staged }]))
    const pending = join(this.#folder, PENDING)
    if (ready.length > 1) await writeFile(pending, JSON.stringify(renamesOf(ready)))
    const done: string[] = []
    for (const { name, staged } of ready)
      try {
        await staged.commit()
        done.push(name)
      } catch (error) {
        this.#lost(name, error)
      }
    if (ready.length > 1) await removeFile(pending)
    return done
  }
}

/** Completes what a build was about to do when it ended, and removes what dead builds left half-written. Only for who holds the graph. */
export async function tidy(folder: string): Promise<void> {
  const pending = await readFile(join(folder, PENDING), 'utf8').catch(() => '[]')
  for (const [part, name] of JSON.parse(pending) as Renames)
    await rename(join(folder, part), join(folder, name)).catch(() => undefined)
  await removeFile(join(folder, PENDING))
  for (const name of await readdir(folder).catch(() => []))
    if (LEFT_BEHIND.test(name)) await removeFile(join(folder, name))
}

/** Takes away the database of a graph without articles, and the folder where there is nothing else in it. */
export async function removeEmptyGraph(folder: string): Promise<void> {
  await rm(join(folder, DATABASE), { recursive: true, force: true }).catch(() => undefined)
  await rmdir(folder).catch(() => undefined)
}
