import { readOntology, type OntologyOptions } from './knowledge-files.ts'
import { StoredGraph } from './stored-graph.ts'

export interface OpenOptions extends OntologyOptions {
  /** Whether to make the graph where the folder holds none; false unless said otherwise. */
  readonly create?: boolean
}

/**
 * Opens a graph folder, as `newsgraph build` writes it. One process at a time may hold it: close it when done, or open
 * it with `await using`.
 * @throws StoreError where the folder holds no graph, another process holds it, or it is damaged; OntologyError where a
 * file of `ontology` is not sound.
 */
export async function openGraph(
  folder: string,
  { create = false, ...options }: OpenOptions = {},
): Promise<StoredGraph> {
  return StoredGraph.open(folder, await readOntology(options), create)
}
