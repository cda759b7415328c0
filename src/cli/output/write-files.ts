import { access, constants, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { NewsgraphError, table } from '../../model/index.ts'

/** Text of a file, whole or in pieces. */
export type FileContent = string | Iterable<string>

async function writePart(path: string, content: FileContent): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const piece of typeof content === 'string' ? [content] : content) await file.write(piece)
  } finally {
    await file.close()
  }
}

const REMEDIES = table<string>({
  EACCES: 'it may not be written to; name another folder with --out',
  EPERM: 'it may not be written to; name another folder with --out',
  EROFS: 'its disk is read-only; name another folder with --out',
  ENOSPC: 'the disk is full; make room or name another folder with --out',
  ENOTDIR: 'a part of its path is a file; name another folder with --out',
  EEXIST: 'a file has that name; name another folder with --out',
  EISDIR: 'a folder has the name of a file to be written; name another folder with --out',
})

/** An error of the file system as one that names a remedy; others stay as they are. */
function explained(path: string, cause: unknown): unknown {
  const remedy = REMEDIES.get((cause as NodeJS.ErrnoException).code ?? '')
  return remedy === undefined
    ? cause
    : new NewsgraphError('cannot-write', `${path} cannot be written: ${remedy}.`, { cause })
}

/**
 * Checks, before work that takes long, that files can be written into a folder; it need not exist yet, and is not made.
 * @throws NewsgraphError naming the remedy.
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
  if (entry && !entry.isDirectory()) {
    throw explained(folder, Object.assign(new Error(`${there} is a file`), { code: 'ENOTDIR' }))
  }
}

/**
 * Writes all files beside their final names first and renames them when every one is complete, so that no half-written
 * file is ever seen and nothing is replaced unless everything succeeded.
 * @throws NewsgraphError naming what could not be written.
 */
export async function writeFiles(
  files: readonly { readonly path: string; readonly content: FileContent }[],
): Promise<void> {
  const parts = files.map(({ path, content }) => ({ path, content, part: `${path}.${process.pid}.part` }))
  let path = ''
  try {
    for (const each of parts) {
      path = each.path
      await mkdir(dirname(path), { recursive: true })
      await writePart(each.part, each.content)
      if ((await stat(path).catch(() => null))?.isDirectory()) {
        throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
      }
    }
    for (const each of parts) {
      path = each.path
      await rename(each.part, path)
    }
  } catch (cause) {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true }).catch(() => undefined)))
    throw explained(path, cause)
  }
}
