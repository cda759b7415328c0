import type { OntologyFile } from '../ontology/index.ts'
import { createNewsgraph, type Newsgraph } from '../pipeline.ts'
import { MODEL_FILE, readResources } from '../resources.ts'
import { below, fetchFile, type Ask } from './fetch-file.ts'
import { createBrowserRuntime, type BrowserRuntimeOptions } from './runtime.ts'
import { ONTOLOGY_FILES } from './shipped-files.ts'

export interface LoadOptions extends BrowserRuntimeOptions {
  /** URL of the folder under which the package's folders `data` and `ontology` are served, such as `/newsgraph/`. */
  readonly base: string
  /** URLs of further Turtle files: classes, properties and words that newsgraph shall know besides its own. */
  readonly ontology?: readonly string[]
  /** URLs of gazetteers of one's own (CSV, JSON lines, Turtle): whom they name is known before all others. */
  readonly gazetteer?: readonly string[]
  /** What asks for the files, to keep or to count them; `fetch` unless said otherwise. */
  readonly ask?: Ask
}

const textOf = (response: Response): Promise<string> => response.text()
const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer())

async function ownFile(url: string, kind: string, ask?: Ask): Promise<OntologyFile> {
  return { name: url, text: await fetchFile(url, `name a ${kind} file that is served`, textOf, ask) }
}

/**
 * Loads newsgraph in a page or a worker, with its model, ontology and gazetteer from `base`. Nothing else is asked for.
 * @throws NewsgraphError naming the file where one is missing or cannot be used.
 */
export async function loadNewsgraph({
  base,
  ontology = [],
  gazetteer = [],
  ask,
  ...options
}: LoadOptions): Promise<Newsgraph> {
  const remedy = `serve the folders data and ontology of the installed newsgraph under "${base}", or name with "base" where they are served`
  const shipped = (path: string): Promise<string> => fetchFile(below(base, path), remedy, textOf, ask)
  const bytes = (path: string): Promise<Uint8Array> => fetchFile(below(base, path), remedy, bytesOf, ask)
  const [runtime, texts, own, further, ownGazetteers] = await Promise.all([
    bytes(MODEL_FILE).then((model) => createBrowserRuntime(model, options)),
    readResources(shipped, bytes),
    Promise.all(ONTOLOGY_FILES.map((name) => shipped(`ontology/${name}`))),
    Promise.all(ontology.map((url) => ownFile(url, 'Turtle', ask))),
    Promise.all(gazetteer.map((url) => ownFile(url, 'CSV, JSON lines or Turtle', ask))),
  ])
  return createNewsgraph({ runtime, ...texts, ontology: [...own, ...further], ownGazetteers })
}
