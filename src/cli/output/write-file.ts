import { access, constants, mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { NewsgraphError, table } from '../../model/index.ts'

/** Text of a file, whole or in pieces. */
export type FileContent = string | Iterable<string> | AsyncIterable<string>

/** A file could not be written; the message names it and, where there is one, the remedy. */
export class WriteError extends NewsgraphError {}

const REMEDIES = table<string>({
  EACCES: 'it may not be written to; name another folder with --out',
  EPERM: 'it may not be written to; name another folder with --out',
  EROFS: 'its disk is read-only; name another folder with --out',
  ENOSPC: 'the disk is full; make room or name another folder with --out',
  EDQUOT: 'your share of the disk is used up; make room or name another folder with --out',
  EFBIG: 'files may not be that large there; name another folder with --out, or build from fewer articles',
  ENOTDIR: 'a part of its path is a file; name another folder with --out',
  EEXIST: 'a file has that name; name another folder with --out',
  EISDIR: 'a folder has its name; name another folder with --out',
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
async function writeAll(file: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text)
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

/**
 * Writes a file beside its final name, and gives the name that it has there; all of it is on the disk then.
 * @throws WriteError where the file cannot be written; what making `content` throws comes through as it is.
 */
export async function stageFile(path: string, content: FileContent): Promise<string> {
  await named(path, mkdir(dirname(path), { recursive: true }))
  const part = `${path}.${process.pid}.part`
  try {
    const file = await named(path, open(part, 'w'))
    try {
      for await (const piece of typeof content === 'string' ? [content] : content)
        await named(path, writeAll(file, piece))
      await named(path, file.sync())
    } finally {
      await named(path, file.close())
    }
    return part
  } catch (error) {
    await discardFile(part)
    throw error
  }
}

export const discardFile = (part: string): Promise<void> => rm(part, { force: true }).catch(() => undefined)

/** Gives a staged file its final name. @throws WriteError where that is not possible; the staged file is gone then. */
export async function commitFile(part: string, path: string): Promise<void> {
  try {
    await named(path, rename(part, path))
  } catch (error) {
    await discardFile(part)
    throw error
  }
}

/**
 * Writes a file beside its final name and renames it when all of it is on the disk, so that a half-written file is never
 * seen and what stood there stays unless everything succeeded.
 * @throws WriteError where the file cannot be written; what making `content` throws comes through as it is.
 */
export async function writeFile(path: string, content: FileContent): Promise<void> {
  await commitFile(await stageFile(path, content), path)
}
