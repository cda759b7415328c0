import type { IncomingMessage } from 'node:http'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { comparingWords } from '../../contradictions/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import type { Ontology } from '../../model/index.ts'
import { renderArticle, renderOverview, renderSite, type LazyFiles } from '../../page/index.ts'
import { DATABASE, Store } from '../../store/index.ts'
import { viewOf, wholeGraph } from '../output/page.ts'
import { readingViewer, type FileOfSite } from '../output/reader.ts'
import { articleAsked, partsAtHand, viewOfArticle, wordsOf, type Parts } from '../output/parts.ts'
import { pathOf, type Replies, type Reply, type ServedFile, type ServedFiles } from './server.ts'

/** A page with its data, as they are served. */
export interface StoredPage {
  readonly files: ServedFiles
  readonly replies?: Replies
  close(): Promise<void>
}

const JSON_TYPE = 'application/json; charset=utf-8'
const TYPES = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', JSON_TYPE],
])

/** What the worker that reads may do, by its own script alone: run WebAssembly, and load files of this server. */
const READER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'"

/** The files of a site, to be served. */
export const servedSite = (files: readonly FileOfSite[]): ServedFiles =>
  new Map(
    files.map(({ name, content }): [string, ServedFile] => [
      `/${name}`,
      {
        type: TYPES.get(name.split('.').at(-1) ?? '') ?? 'application/octet-stream',
        content,
        ...(name === 'reader.js' ? { policy: READER_POLICY } : {}),
      },
    ]),
  )

const found = (body: string): Reply => ({ status: 200, type: JSON_TYPE, body })

/** Answers with the files of a graph in parts, each made when it is asked for. */
function repliesFrom(store: Store, parts: Promise<Parts>, ontology: Ontology): Replies {
  let words: Promise<LazyFiles> | undefined
  return async (request: IncomingMessage): Promise<Reply | null> => {
    if (request.method !== 'GET') return null
    const { files, articles } = await parts
    const name = pathOf(request).slice(1)
    const at = articleAsked(name)
    const key = at === null ? undefined : articles[at]
    if (at !== null && key !== undefined)
      return found(renderArticle(await viewOfArticle(store, key, ontology), at).content)
    // Most who look at a graph search no sentence, so its words are gathered for the first who does.
    const content =
      files.get(name) ?? (name.startsWith('words/') ? (await (words ??= wordsOf(store))).get(name) : undefined)
    return content === undefined ? null : found(content())
  }
}

/**
 * The page of a graph on disk: all of it where a page can load it in one go, else an overview with what it leads to.
 * Null where the folder has no database. @throws StoreError where it cannot be opened.
 */
export async function storedPage(folder: string, told: (articles: number) => void): Promise<StoredPage | null> {
  if (!(await stat(join(folder, DATABASE)).catch(() => null))) return null
  const [{ bundle, files: reader }, ontology] = await Promise.all([readingViewer(), readOntology({})])
  const store = await Store.open(folder)
  try {
    const whole = await wholeGraph(store)
    if (whole !== null) {
      await store.close()
      const page = renderSite(viewOf(whole, ontology), bundle)
      return { files: servedSite([...page, ...reader]), close: async () => undefined }
    }
    const { overview, parts } = await partsAtHand(store, told)
    // Who asks for a part is told; a server that is ended before needs none.
    parts.catch(() => undefined)
    return {
      files: servedSite([...renderOverview({ ...overview, comparing: comparingWords(ontology) }, bundle), ...reader]),
      replies: repliesFrom(store, parts, ontology),
      close: () => store.close(),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
