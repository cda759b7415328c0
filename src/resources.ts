import type { Resources } from './pipeline.ts'

/** What newsgraph needs besides the model and the ontology, by its path in the package. */
const FILES = {
  vocabulary: 'data/model/vocabulary.txt',
  labels: 'data/model/labels.json',
  lemmas: 'data/model/lemmas.tsv',
  gazetteer: 'data/gazetteer/gazetteer.json',
  coreference: 'data/coreference/antecedents.json',
  confidence: 'data/confidence/weights.json',
} as const

/** What is looked up as it is, by its path in the package. */
const BINARY_FILES = { known: 'data/gazetteer/known.tsv', knownIndex: 'data/gazetteer/known.index' } as const

/** Where the model stands in the package. */
export const MODEL_FILE = 'data/model/model.onnx'

/** Everything that readings are made with but the ontology. */
export const READ_WITH: readonly string[] = [MODEL_FILE, ...Object.values(FILES), ...Object.values(BINARY_FILES)]

/** Reads these files all at once, by what reads a file of the package where this runs. */
export async function readResources(
  read: (path: string) => Promise<string>,
  readBytes: (path: string) => Promise<Uint8Array>,
): Promise<Pick<Resources, keyof typeof FILES | keyof typeof BINARY_FILES>> {
  const [vocabulary, labels, lemmas, gazetteer, coreference, confidence, known, knownIndex] = await Promise.all([
    read(FILES.vocabulary),
    read(FILES.labels),
    read(FILES.lemmas),
    read(FILES.gazetteer),
    read(FILES.coreference),
    read(FILES.confidence),
    readBytes(BINARY_FILES.known),
    readBytes(BINARY_FILES.knownIndex),
  ])
  return { vocabulary, labels, lemmas, gazetteer, coreference, confidence, known, knownIndex }
}
