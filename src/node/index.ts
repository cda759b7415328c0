import { createNewsgraph, type Newsgraph } from '../pipeline.ts'
import { MODEL_FILE, readResources } from '../resources.ts'
import { ontologyFiles, type OntologyOptions } from './ontology-files.ts'
import { shippedBytes, shippedFile, shippedText } from './package-files.ts'
import { createNodeRuntime, type NodeRuntimeOptions } from './runtime.ts'

export { readInputs, type InputOptions } from '../read/files.ts'
export type { ByteStream } from '../read/bytes/chunks.ts'
export { StoreError, type Added, type StoreErrorCode } from '../store/index.ts'
export { openGraph, type OpenOptions } from './open-graph.ts'
export { type OntologyOptions } from './ontology-files.ts'
export { createNodeRuntime, type NodeRuntimeOptions } from './runtime.ts'
export type { StoredGraph, StoredEntity } from './stored-graph.ts'

export type LoadOptions = NodeRuntimeOptions & OntologyOptions

/**
 * Loads newsgraph with its model, ontology and gazetteer from the package's folder.
 * @throws NewsgraphError naming the file where one is missing or cannot be used.
 */
export async function loadNewsgraph(options: LoadOptions = {}): Promise<Newsgraph> {
  const [runtime, texts, ontology] = await Promise.all([
    createNodeRuntime(shippedFile(MODEL_FILE), options),
    readResources(shippedText, shippedBytes),
    ontologyFiles(options),
  ])
  return createNewsgraph({ runtime, ...texts, ontology })
}
