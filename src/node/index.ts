import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { NewsgraphError } from '../model/index.ts'
import type { OntologyFile } from '../ontology/index.ts'
import { createNewsgraph, type Newsgraph } from '../pipeline.ts'
import { MODEL_FILE, readResources } from '../resources.ts'
import { shippedBytes, shippedFile, shippedText, shippedTexts } from './package-files.ts'
import { createNodeRuntime, type NodeRuntimeOptions } from './runtime.ts'

export { readInputs, type InputOptions } from '../read/files.ts'
export type { ByteStream } from '../read/bytes/chunks.ts'
export { createNodeRuntime, type NodeRuntimeOptions } from './runtime.ts'

export interface LoadOptions extends NodeRuntimeOptions {
  /** Paths of further Turtle files: classes, properties and words that newsgraph shall know besides its own. */
  readonly ontology?: readonly string[]
  /** Paths of gazetteers of one's own (CSV, JSON lines, Turtle): whom they name is known before all others. */
  readonly gazetteer?: readonly string[]
}

async function ownFile(path: string, kind: string): Promise<OntologyFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new NewsgraphError('missing-file', `${path} cannot be read; name a ${kind} file that exists.`, {
      cause: error,
    })
  })
  return { name: basename(path), text }
}

/**
 * Loads newsgraph with its model, ontology and gazetteer from the package's folder.
 * @throws NewsgraphError naming the file where one is missing or cannot be used.
 */
export async function loadNewsgraph({
  ontology = [],
  gazetteer = [],
  ...options
}: LoadOptions = {}): Promise<Newsgraph> {
  const [runtime, texts, shipped, further, ownGazetteers] = await Promise.all([
    createNodeRuntime(shippedFile(MODEL_FILE), options),
    readResources(shippedText, shippedBytes),
    shippedTexts('ontology', '.ttl'),
    Promise.all(ontology.map((path) => ownFile(path, 'Turtle'))),
    Promise.all(gazetteer.map((path) => ownFile(path, 'CSV, JSON lines or Turtle'))),
  ])
  return createNewsgraph({ runtime, ...texts, ontology: [...shipped, ...further], ownGazetteers })
}
