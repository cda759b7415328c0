import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ViewerBundle } from './bundle.ts'
import { PageError } from './error.ts'

/** Where `npm run build` puts the viewer, seen from `dist/src/page` and from `src/page`. */
const FOLDERS = ['../../web/', '../../dist/web/'].map((path) => new URL(path, import.meta.url))

async function readFrom(folder: URL): Promise<ViewerBundle> {
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')
  const [script, style] = await Promise.all([read('viewer.js'), read('viewer.css')])
  return { script, style }
}

/**
 * The built viewer, read from disk.
 *
 * @throws {PageError} when it has not been built.
 */
export async function readViewerBundle(folders: readonly URL[] = FOLDERS): Promise<ViewerBundle> {
  for (const folder of folders) {
    try {
      return await readFrom(folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new PageError(
    'viewer-not-built',
    `The viewer (viewer.js, viewer.css) is not in ${folders.map((folder) => fileURLToPath(folder)).join(' or ')}; build it with \`npm run build\`.`,
  )
}
