import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DATABASE } from '../../store/index.ts'
import { commitFile, discardFile, stageFile, writeFile, type FileContent } from './write-file.ts'

/** Tells which files were about to get their names, so that those of one build are never mixed with another's. */
const PENDING = 'exports.pending.json'

const LEFT_BEHIND = /\.\d+\.part$/

type Renames = readonly (readonly [part: string, name: string])[]

/** Files of a graph folder that get their names all at once. */
export class GraphFiles {
  readonly #folder: string
  readonly #staged = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Writes a file, which has another name yet. @throws WriteError where that is not possible; what making `content` throws comes through. */
  async stage(name: string, content: FileContent): Promise<void> {
    this.#staged.set(name, await stageFile(join(this.#folder, name), content))
  }

  /** Gives all files their names; those that cannot have theirs are told to `failed`. @throws WriteError where the folder cannot be written to. */
  async commit(failed: (name: string, error: unknown) => void): Promise<string[]> {
    const renames: Renames = [...this.#staged].map(([name, part]) => [basename(part), name])
    const pending = join(this.#folder, PENDING)
    await writeFile(pending, JSON.stringify(renames))
    const done: string[] = []
    for (const [name, part] of this.#staged)
      try {
        await commitFile(part, join(this.#folder, name))
        done.push(name)
      } catch (error) {
        failed(name, error)
      }
    await discardFile(pending)
    return done
  }
}

/** Completes what a build was about to do when it ended, and removes what dead builds left half-written. Only for who holds the graph. */
export async function tidy(folder: string): Promise<void> {
  const pending = await readFile(join(folder, PENDING), 'utf8').catch(() => '[]')
  for (const [part, name] of JSON.parse(pending) as Renames)
    await rename(join(folder, part), join(folder, name)).catch(() => undefined)
  await discardFile(join(folder, PENDING))
  for (const name of await readdir(folder).catch(() => []))
    if (LEFT_BEHIND.test(name)) await discardFile(join(folder, name))
}

/** Takes away the database of a graph without articles, and the folder where there is nothing else in it. */
export async function removeEmptyGraph(folder: string): Promise<void> {
  await rm(join(folder, DATABASE), { recursive: true, force: true }).catch(() => undefined)
  await rmdir(folder).catch(() => undefined)
}
