import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

const NAME = 'holder.json'

interface Holder {
  readonly pid: number
  readonly host: string
  /** ISO 8601. */
  readonly since: string
}

/** Tells those who find the graph locked who holds it; the lock itself is the database's, and ends with the process. */
export const signIn = (folder: string): Promise<void> => {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  return writeFile(join(folder, NAME), JSON.stringify(holder))
}

export const signOut = (folder: string): Promise<void> => rm(join(folder, NAME), { force: true })

/** Who holds it, in words. */
export async function holderOf(folder: string): Promise<string> {
  const written = await readFile(join(folder, NAME), 'utf8').catch(() => '{}')
  try {
    const { pid, host, since } = JSON.parse(written) as Partial<Holder>
    if (pid !== undefined) return `process ${pid} on ${host ?? 'this machine'} since ${since ?? 'some time'}`
  } catch {
    // another process is just writing it
  }
  return 'another process'
}
