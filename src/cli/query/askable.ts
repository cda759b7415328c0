import { readFile, stat } from 'node:fs/promises'
import { KnowledgeGraph } from '../../graph/index.ts'
import { NewsgraphError, type ArticleReading } from '../../model/index.ts'
import { readOntology, type OntologyOptions } from '../../node/knowledge-files.ts'
import { openGraph } from '../../node/open-graph.ts'
import type { StoredGraph } from '../../node/stored-graph.ts'
import { fromRdf } from '../../rdf/index.ts'

/** A graph in memory or on disk: both answer the same questions, and what either gives can be awaited. */
export type Askable = KnowledgeGraph | StoredGraph

/** The graph of a file that newsgraph wrote with the profile full. @throws NewsgraphError naming the file where it is none. */
async function graphInFile(path: string, options: OntologyOptions): Promise<KnowledgeGraph> {
  const document = await readFile(path, 'utf8')
  try {
    return KnowledgeGraph.from(fromRdf(document), await readOntology(options))
  } catch (cause) {
    if (!(cause instanceof NewsgraphError)) throw cause
    throw new NewsgraphError(cause.code, `${path}: ${cause.message}`, { cause })
  }
}

/** Asks the graph of a folder, or of a file, and lets go of it. @throws NewsgraphError where there is none. */
export async function withGraph<Result>(
  from: string,
  options: OntologyOptions,
  ask: (graph: Askable) => Promise<Result>,
): Promise<Result> {
  const entry = await stat(from).catch(() => null)
  if (/^https?:/i.test(from) || entry === null) {
    const message = `${from} is no graph folder and no file; a pattern needs one that newsgraph wrote (a file with --profile full).`
    throw new NewsgraphError('no-graph', message)
  }
  if (!entry.isDirectory()) return ask(await graphInFile(from, options))
  await using graph = await openGraph(from, options)
  return await ask(graph)
}

/** The same graph with all its articles in memory, for questions about all of it at once. */
export async function inMemory(graph: Askable): Promise<KnowledgeGraph> {
  if (graph instanceof KnowledgeGraph) return graph
  const readings: ArticleReading[] = []
  for await (const reading of graph.readings()) readings.push(reading)
  return KnowledgeGraph.from(readings, graph.ontology)
}
