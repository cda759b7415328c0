import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { KnowledgeGraph } from '../../graph/index.ts'
import { NewsgraphError, table } from '../../model/index.ts'
import { readViewerBundle } from '../../page/files.ts'
import { renderPage } from '../../page/index.ts'
import { fromRdf } from '../../rdf/index.ts'
import { PAGE } from '../output/page.ts'
import type { ServedFile, ServedFiles } from './server.ts'

const HTML = 'text/html; charset=utf-8'
const TURTLE = 'text/turtle; charset=utf-8'
const TYPES = table<string>({
  'index.html': HTML,
  'graph.ttl': TURTLE,
  'statements.jsonl': 'application/x-ndjson; charset=utf-8',
})

export interface FilesToServe {
  readonly files: ServedFiles
  /** The page's own path, where there is one. */
  readonly page?: string
}

async function filesOf(folder: string): Promise<FilesToServe> {
  const files = new Map<string, ServedFile>()
  for (const [name, type] of TYPES) {
    const path = join(folder, name)
    const isThere = await stat(path).then(
      (entry) => entry.isFile(),
      () => false,
    )
    if (isThere) files.set(`/${name}`, { type, content: name === PAGE ? await readFile(path, 'utf8') : { path } })
  }
  if (files.has(`/${PAGE}`)) return { files, page: resolve(folder, PAGE) }
  throw new NewsgraphError(
    'no-page',
    `${folder} holds no index.html; make one: newsgraph build article.txt --out ${folder}`,
  )
}

/** The page of a graph that newsgraph wrote as Turtle. @throws NewsgraphError naming `source` where it is no such graph. */
async function pageOf(turtle: string, source: string): Promise<string> {
  const bundle = await readViewerBundle()
  try {
    return renderPage(KnowledgeGraph.from(fromRdf(turtle)).toView(), bundle)
  } catch (cause) {
    if (!(cause instanceof NewsgraphError)) throw cause
    throw new NewsgraphError(cause.code, `${source}: ${cause.message}`, { cause })
  }
}

/**
 * What `newsgraph view` serves: the files of a folder that `newsgraph build` wrote, or a page made of a Turtle file.
 * @throws NewsgraphError where there is neither.
 */
export async function filesToServe(from: string): Promise<FilesToServe> {
  const entry = await stat(from).catch(() => null)
  if (!entry)
    throw new NewsgraphError(
      'no-graph',
      `${from} does not exist; make it first: newsgraph build article.txt --out ${from}`,
    )
  if (entry.isDirectory()) return filesOf(from)
  const turtle = await readFile(from, 'utf8')
  const page = { type: HTML, content: await pageOf(turtle, from) }
  return {
    files: new Map([
      ['/index.html', page],
      ['/graph.ttl', { type: TURTLE, content: turtle }],
    ]),
  }
}
