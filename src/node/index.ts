import { createNewsgraph, type Newsgraph } from '../pipeline.ts'
import { MODEL_FILE, readResources } from '../resources.ts'
import { gazetteerFiles, ontologyFiles, type KnowledgeOptions } from './knowledge-files.ts'
import { shippedBytes, shippedFile, shippedText } from './package-files.ts'
import { createNodeRuntime, type NodeRuntimeOptions } from './runtime.ts'

export { readInputs, type InputOptions } from '../read/files.ts'
export type { ByteStream } from '../read/bytes/chunks.ts'
export { StoreError, type Added, type StoreErrorCode } from '../store/index.ts'
export { openGraph, type OpenOptions } from './open-graph.ts'
export type { DecisionsOptions, KnowledgeOptions, OntologyOptions } from './knowledge-files.ts'
export { createNodeRuntime, type NodeRuntimeOptions } from './runtime.ts'
export { openSparql, type SparqlOptions } from './sparql/open.ts'
export { pushGraph, type PushOptions, type PushReport } from './stores/push.ts'
export type { StoreKind } from './stores/presets.ts'
export { SparqlError, type SparqlErrorCode } from './sparql/error.ts'
export type { SparqlSource } from './sparql/source.ts'
export type { SparqlRow, SparqlTerm } from './sparql/rows.ts'
export type { AnswerFormat } from './sparql/formats.ts'
export type { RdfChoice } from './written-with.ts'
export { EndpointError, type EndpointErrorCode } from './http/error.ts'
export type { ClientOptions } from './http/client.ts'
export type { Credentials } from './http/credentials.ts'
export type { StoredGraph, StoredEntity } from './stored-graph.ts'
export type { StoredNeighbour } from './stored-neighbours.ts'
export type { StoredPath } from './stored-paths.ts'

export type LoadOptions = NodeRuntimeOptions & KnowledgeOptions

/**
 * Loads newsgraph with its model, ontology and gazetteer from the package's folder.
 * @throws NewsgraphError naming the file where one is missing or cannot be used.
 */
export async function loadNewsgraph(options: LoadOptions = {}): Promise<Newsgraph> {
  const [runtime, texts, ontology, ownGazetteers] = await Promise.all([
    createNodeRuntime(shippedFile(MODEL_FILE), options),
    readResources(shippedText, shippedBytes),
    ontologyFiles(options),
    gazetteerFiles(options),
  ])
  return createNewsgraph({ runtime, ...texts, ontology, ownGazetteers })
}
export type { Alike, Explanation } from '../store/index.ts'
export type { Comparison } from '../joining/index.ts'
