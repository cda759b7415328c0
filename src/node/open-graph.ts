import { readDecisions, readOntology, type DecisionsOptions, type OntologyOptions } from './knowledge-files.ts'
import { StoredGraph } from './stored-graph.ts'

export interface OpenOptions extends OntologyOptions, DecisionsOptions {
  /** Whether to make the graph where the folder holds none; false unless said otherwise. */
  readonly create?: boolean
}

/**
 * Opens a graph folder, as `newsgraph build` writes it. One process at a time may hold it: close it when done, or open
 * it with `await using`.
 * @throws StoreError where the folder holds no graph, another process holds it, or it is damaged; OntologyError where a
 * file of `ontology` is not sound; DecisionsError where one of `decisions` is not. Decisions stay with the graph until others are given.
 */
export async function openGraph(
  folder: string,
  { create = false, ...options }: OpenOptions = {},
): Promise<StoredGraph> {
  const decisions = options.decisions === undefined ? undefined : await readDecisions(options)
  return StoredGraph.open(folder, await readOntology(options), { create, decisions })
}
