import type { ArticleReading, Ontology } from '../model/index.ts'
import { KnowledgeGraph } from '../graph/index.ts'
import { renderPage } from '../page/index.ts'
import { readViewerBundle } from '../page/files.ts'
import { turtlePieces } from '../rdf/index.ts'

export interface BuiltGraph {
  /** In pieces, for that of many articles is longer than a string may be. */
  readonly turtle: Iterable<string>
  readonly page: string
  readonly nodes: number
  readonly edges: number
}

/** The graph of some readings, as files hold it. */
export async function buildGraph(
  readings: readonly ArticleReading[],
  ontology: Ontology,
  { base }: { readonly base?: string },
): Promise<BuiltGraph> {
  const bundle = await readViewerBundle()
  const graph = KnowledgeGraph.from(readings, ontology)
  const view = graph.toView()
  const turtle = turtlePieces(readings, { ontology, ...(base === undefined ? {} : { base }) })
  return { turtle, page: renderPage(view, bundle), nodes: view.nodes.length, edges: view.edges.length }
}
