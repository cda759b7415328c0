import type { Ask } from '../fetch-file.ts'
import { READER_LIST, type ReaderList } from '../../page/data/index.ts'

/** What caches of files of newsgraph are called; the version of the files follows. */
const CACHE = 'newsgraph-reader-'

/** The cache of these files, those of other versions removed; null where the browser keeps none, as for pages that are not secure. */
async function cacheOf(version: string): Promise<Cache | null> {
  if (!('caches' in self)) return null
  try {
    const own = CACHE + version
    for (const name of await caches.keys()) if (name.startsWith(CACHE) && name !== own) await caches.delete(name)
    return await caches.open(own)
  } catch {
    return null
  }
}

/** Hands the body on and tells how many bytes have come. */
function counted(response: Response, told: (bytes: number) => void): Response {
  const body = response.body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        told(chunk.byteLength)
        controller.enqueue(chunk)
      },
    }),
  )
  const { status, headers } = response
  return new Response(body ?? null, { status, headers })
}

/**
 * What asks for the files of a folder: the browser keeps them, so that they are loaded once.
 *
 * @param progress told how many bytes have come, and of how many.
 */
export async function keptFiles(folder: string, progress: (bytes: number, of: number) => void): Promise<Ask> {
  const answer = await fetch(folder + READER_LIST)
  // what is missing is told of the file that is asked for
  const { version, files }: ReaderList = answer.ok ? await answer.json() : { version: 'unknown', files: [] }
  const cache = await cacheOf(version)
  const of = files.reduce((sum, [, bytes]) => sum + bytes, 0)
  let loaded = 0
  const told = (bytes: number): void => {
    loaded += bytes
    progress(Math.min(loaded, of), of)
  }
  return async (url) => {
    const known = await cache?.match(url)
    if (known !== undefined) return counted(known, told)
    const response = await fetch(`${url}?${version}`)
    // a full disk keeps nothing, and the file is used all the same
    if (response.ok) void cache?.put(url, response.clone()).catch(() => undefined)
    return counted(response, told)
  }
}
