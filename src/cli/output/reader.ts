import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { ONTOLOGY_FILES } from '../../browser/shipped-files.ts'
import { shippedFile, shippedText } from '../../node/package-files.ts'
import { READER_FOLDER, READER_LIST, type ReaderList } from '../../page/data/index.ts'
import { readViewerBundle } from '../../page/files.ts'
import type { ViewerBundle } from '../../page/index.ts'
import { READ_WITH } from '../../resources.ts'

const WASM = 'ort-wasm-simd-threaded.wasm'

/** A file of a site, with its text or where it lies. */
export interface FileOfSite {
  readonly name: string
  readonly content: string | { readonly path: string }
}

/** A viewer that reads articles in the page, and what lies beside it for that. */
export interface ReadingViewer {
  readonly bundle: ViewerBundle
  readonly files: readonly FileOfSite[]
}

/** What the reader loads, by its path in the reader's folder. */
const loaded = (): [name: string, path: string][] => [
  ...[...READ_WITH, ...ONTOLOGY_FILES.map((name) => `ontology/${name}`)].map((name): [string, string] => [
    name,
    shippedFile(...name.split('/')),
  ]),
  [WASM, shippedFile('dist', 'onnxruntime-web', WASM)],
]

async function listOf(files: readonly (readonly [name: string, path: string])[]): Promise<ReaderList> {
  const hash = createHash('sha256')
  const sized: [string, number][] = []
  for (const [name, path] of files) {
    hash.update(name).update(await readFile(path))
    sized.push([name, (await stat(path)).size])
  }
  return { version: hash.digest('hex').slice(0, 16), files: sized }
}

/** @throws PageError or NewsgraphError where a part of it is not there. */
export async function readingViewer(): Promise<ReadingViewer> {
  const bundle = await readViewerBundle()
  const files = loaded()
  return {
    bundle: { ...bundle, reader: await shippedText('dist', 'web', 'reader.js') },
    files: [
      ...files.map(([name, path]) => ({ name: READER_FOLDER + name, content: { path } })),
      { name: READER_FOLDER + READER_LIST, content: JSON.stringify(await listOf(files)) },
    ],
  }
}
