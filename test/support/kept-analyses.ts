import type { Analysis } from '../../src/model/index.ts'
import { ontologyFiles } from '../../src/node/knowledge-files.ts'
import { shippedBytes, shippedFile, shippedText } from '../../src/node/package-files.ts'
import { createNodeRuntime } from '../../src/node/runtime.ts'
import type { Resources } from '../../src/index.ts'
import { MODEL_FILE, readResources } from '../../src/resources.ts'

// Imports nothing of the stages behind the language model, so that a fault in one of those leaves what is kept here.

let loaded: Promise<Resources> | undefined

/** What newsgraph ships, read once. */
export const resources = (): Promise<Resources> => (loaded ??= load())

async function load(): Promise<Resources> {
  const [runtime, texts, ontology] = await Promise.all([
    createNodeRuntime(shippedFile(MODEL_FILE)),
    readResources(shippedText, shippedBytes),
    ontologyFiles({}),
  ])
  return { runtime, ...texts, ontology }
}

/** What the language model made of texts, by all that it sees of them. */
export const analyses = new Map<string, Promise<Analysis>>()
