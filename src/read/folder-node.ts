import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../model/index.ts'
import { diagnosticOf } from './read-error.ts'
import { formatOfName } from './formats.ts'
import { fileError } from './file-error-node.ts'

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0

/**
 * Paths of the articles below a folder, sorted by the code units of their names, folder by folder. Hidden entries and
 * links to folders (which may lead round in circles) are left out; a folder that cannot be opened gives a diagnostic.
 */
export async function* articleFilesIn(folder: string): AsyncGenerator<string | Diagnostic> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield diagnosticOf(fileError(error, folder), folder)
    return
  }
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* articleFilesIn(path)
    else if (
      formatOfName(entry.name) !== undefined &&
      (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
    )
      yield path
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    // a broken link: reading it says so
    return true
  }
}
