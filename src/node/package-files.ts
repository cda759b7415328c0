import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NewsgraphError } from '../model/index.ts'

/** The folder of newsgraph's package.json, above `src/node` as well as `dist/src/node`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

function missing(path: string, cause: unknown): NewsgraphError {
  return new NewsgraphError(
    'missing-file',
    `${path} cannot be read; it is a part of newsgraph: install the package again.`,
    { cause },
  )
}

/** Path of a file that newsgraph ships. @throws NewsgraphError where it is not there. */
export function shippedFile(...names: string[]): string {
  const path = join(packageRoot(), ...names)
  if (!existsSync(path)) throw missing(path, undefined)
  return path
}

/** Text of a file that newsgraph ships. @throws NewsgraphError where it cannot be read. */
export async function shippedText(...names: string[]): Promise<string> {
  const path = join(packageRoot(), ...names)
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw missing(path, error)
  })
}

/** Bytes of a file that newsgraph ships. @throws NewsgraphError where it cannot be read. */
export async function shippedBytes(...names: string[]): Promise<Uint8Array> {
  const path = join(packageRoot(), ...names)
  return readFile(path).catch((error: unknown) => {
    throw missing(path, error)
  })
}

/** The files of a folder that newsgraph ships whose names fit, by name, each with its path in the package. */
export async function shippedTexts(folder: string, fitting: RegExp): Promise<{ name: string; text: string }[]> {
  const path = join(packageRoot(), folder)
  const names = await readdir(path).catch((error: unknown) => {
    throw missing(path, error)
  })
  const wanted = names.filter((name) => fitting.test(name)).sort()
  if (wanted.length === 0) throw missing(join(path, fitting.source), undefined)
  return Promise.all(wanted.map(async (name) => ({ name: `${folder}/${name}`, text: await shippedText(folder, name) })))
}
