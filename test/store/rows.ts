import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import type { ArticleReading } from '../../src/model/index.ts'
import { Store } from '../../src/store/index.ts'

export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'newsgraph-store-'))

/** Everything in the database of a graph folder that nobody holds, but for what counts how often it was changed. */
export async function rowsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const level = new ClassicLevel(join(folder, 'store'))
  await level.open()
  const rows = new Map(await level.iterator().all())
  await level.close()
  for (const key of rows.keys()) if (key.startsWith('m')) rows.delete(key)
  return rows
}

/** Changes a row behind the back of newsgraph. */
export async function overwrite(folder: string, key: string, value: string): Promise<void> {
  const level = new ClassicLevel(join(folder, 'store'))
  await level.open()
  await level.put(key, value)
  await level.close()
}

/** A new graph folder with these readings in it, in this order. */
export async function folderOf(readings: readonly ArticleReading[]): Promise<string> {
  const folder = await emptyFolder()
  const store = await Store.open(folder, { create: true })
  for (const reading of readings) await store.add(reading)
  await store.close()
  return folder
}
