import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { KnowledgeGraph } from '../../graph/index.ts'
import { NewsgraphError, table } from '../../model/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import { packView, pageDataIn, type PageData } from '../../page/data/index.ts'
import { renderPacked } from '../../page/index.ts'
import { fromRdf } from '../../rdf/index.ts'
import { PAGE } from '../output/page.ts'
import { readingViewer } from '../output/reader.ts'
import { servedSite } from './stored-page.ts'
import type { ServedFile, ServedFiles } from './server.ts'

const HTML = 'text/html; charset=utf-8'
const TURTLE = 'text/turtle; charset=utf-8'
const BESIDE = table<string>({ 'graph.ttl': TURTLE, 'statements.jsonl': 'application/x-ndjson; charset=utf-8' })

export interface FilesToServe {
  readonly files: ServedFiles
  /** The page's own path, where there is one. */
  readonly page?: string
}

/** A page that also reads, of the same data. */
async function siteOf(data: PageData): Promise<ServedFiles> {
  const { bundle, files } = await readingViewer()
  return servedSite([...renderPacked(data, bundle), ...files])
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )

async function filesOf(folder: string): Promise<FilesToServe> {
  const page = resolve(folder, PAGE)
  if (!(await isFile(page)))
    throw new NewsgraphError(
      'no-page',
      `${folder} holds no index.html; make one: npx newsgraph build article.txt --out ${folder}`,
    )
  const html = await readFile(page, 'utf8')
  const data = pageDataIn(html)
  const files = new Map<string, ServedFile>(
    data === null ? [[`/${PAGE}`, { type: HTML, content: html }]] : await siteOf(data),
  )
  for (const [name, type] of BESIDE) {
    const path = join(folder, name)
    if (await isFile(path)) files.set(`/${name}`, { type, content: { path } })
  }
  return { files, page }
}

/** The data of a page of a graph that newsgraph wrote as Turtle. @throws NewsgraphError naming `source` where it is no such graph. */
async function dataOf(turtle: string, source: string): Promise<PageData> {
  const ontology = await readOntology({})
  try {
    return packView(KnowledgeGraph.from(fromRdf(turtle), ontology).toView())
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
      `${from} does not exist; make it first: npx newsgraph build article.txt --out ${from}`,
    )
  if (entry.isDirectory()) return filesOf(from)
  const turtle = await readFile(from, 'utf8')
  return {
    files: new Map([...(await siteOf(await dataOf(turtle, from))), ['/graph.ttl', { type: TURTLE, content: turtle }]]),
  }
}
