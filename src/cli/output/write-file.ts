import { access, constants, mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { NewsgraphError, table } from '../../model/index.ts'

/** A part of a file; text is written as UTF-8. */
export type Piece = string | Uint8Array

/** Content of a file, whole or in pieces. */
export type FileContent = string | Iterable<Piece> | AsyncIterable<Piece>

/** A file could not be written; the message names it and, where there is one, the remedy. */
export class WriteError extends NewsgraphError {}

const REMEDIES = table<string>({
  EACCES: 'it may not be written to; name another folder',
  EPERM: 'it may not be written to; name another folder',
  EROFS: 'its disk is read-only; name another folder',
  ENOSPC: 'the disk is full; make room or name another folder',
  EDQUOT: 'your share of the disk is used up; make room or name another folder',
  EFBIG: 'files may not be that large there; name another folder, or build from fewer articles',
  ENOTDIR: 'a part of its path is a file; name another folder',
  EEXIST: 'a file has that name; name another folder',
  EISDIR: 'a folder has its name; name another folder',
})

const failureOf = (code: string, message: string): Error => Object.assign(new Error(message), { code })

function explained(path: string, cause: unknown): WriteError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const remedy = REMEDIES.get((cause as NodeJS.ErrnoException).code ?? '') ?? reason
  return new WriteError('cannot-write', `${path} cannot be written: ${remedy}.`, { cause })
}

/**
 * Checks, before work that takes long, that files can be written into a folder; it need not exist yet, and is not made.
 * @throws WriteError naming the remedy.
 */
export async function checkFolder(folder: string): Promise<void> {
  let there = resolve(folder)
  let entry = await stat(there).catch(() => null)
  while (!entry && dirname(there) !== there) {
    there = dirname(there)
    entry = await stat(there).catch(() => null)
  }
  const writable = await access(there, constants.W_OK).catch((cause: unknown) => cause)
  if (writable !== undefined) throw explained(folder, writable)
  if (entry && !entry.isDirectory()) throw explained(folder, failureOf('ENOTDIR', `${there} is a file`))
}

/** A disk that is nearly full takes a part of what it is given and says so only by the count. */
async function writeAll(file: FileHandle, piece: Piece): Promise<void> {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written)
    if (bytesWritten === 0) throw failureOf('ENOSPC', 'nothing more was taken')
    written += bytesWritten
  }
}

const named = <Result>(path: string, work: Promise<Result>): Promise<Result> =>
  work.catch((cause: unknown) => {
    throw explained(path, cause)
  })

/** A file that is written beside its final name. */
export class StagedFile {
  /** The name that it has until it gets its own. */
  readonly part: string
  readonly #path: string
  readonly #file: FileHandle
  #isOpen = true

  private constructor(path: string, part: string, file: FileHandle) {
    this.#path = path
    this.part = part
    this.#file = file
  }

  /** @throws WriteError where the file cannot be made. */
  static async create(path: string): Promise<StagedFile> {
    await named(path, mkdir(dirname(path), { recursive: true }))
    const part = `${path}.${process.pid}.part`
    return new StagedFile(path, part, await named(path, open(part, 'w')))
  }

  /** @throws WriteError where it cannot be written. */
  write(piece: Piece): Promise<void> {
    return named(this.#path, writeAll(this.#file, piece))
  }

  /** All of it is on the disk when it resolves. @throws WriteError where it cannot be written. */
  async end(): Promise<void> {
    await named(this.#path, this.#file.sync())
    this.#isOpen = false
    await named(this.#path, this.#file.close())
  }

  /** Gives it its final name. @throws WriteError where that is not possible; it is gone then. */
  async commit(): Promise<void> {
    try {
      await named(this.#path, rename(this.part, this.#path))
    } catch (error) {
      await this.discard()
      throw error
    }
  }

  async discard(): Promise<void> {
    if (this.#isOpen) await this.#file.close().catch(() => undefined)
    this.#isOpen = false
    await removeFile(this.part)
  }
}

export const removeFile = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined)

/**
 * Writes a file beside its final name and renames it when all of it is on the disk, so that a half-written file is never
 * seen and what stood there stays unless everything succeeded.
 * @throws WriteError where the file cannot be written; what making `content` throws comes through as it is.
 */
export async function writeFile(path: string, content: FileContent): Promise<void> {
  const file = await StagedFile.create(path)
  try {
    for await (const piece of typeof content === 'string' ? [content] : content) await file.write(piece)
    await file.end()
  } catch (error) {
    await file.discard()
    throw error
  }
  await file.commit()
}
