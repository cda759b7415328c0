import { LanguageError } from '../error.ts'
import type { Tensor } from '../runtime.ts'
import type { Labels } from './labels.ts'

/** Numbers in a word's vector for coreference. */
const REFERENCE_SIZE = 160

/** Outputs of the network with the columns that each has for a sentence of some words. */
const COLUMNS = {
  upos: () => 1,
  feats: () => 1,
  lemma: () => 1,
  kinds: () => 1,
  factuality: () => 1,
  names: (_: number, labels: Labels) => labels.names.length,
  mentions: (_: number, labels: Labels) => labels.mentions.length,
  arcs: (words: number) => words + 1,
  relations: (words: number) => words + 1,
  reference: () => REFERENCE_SIZE,
}

/** Outputs with a row for each predicate, and the columns of each. */
const OF_PREDICATES = {
  predicates: () => 1,
  senses: (_: number, labels: Labels) => labels.scored,
  arguments: (words: number) => words,
  sure: (words: number) => words,
}
export type Outputs = Readonly<Record<keyof typeof COLUMNS | keyof typeof OF_PREDICATES, ArrayLike<number>>>

/** The network's outputs for one sentence. @throws LanguageError unless their sizes fit the labels. */
export function checkOutputs(outputs: Readonly<Record<string, Tensor>>, words: number, labels: Labels): Outputs {
  const predicates = outputs['predicates']?.data.length ?? 0
  const sizes = [
    ...Object.entries(COLUMNS).map(([name, columns]) => [name, words * columns(words, labels)] as const),
    ...Object.entries(OF_PREDICATES).map(([name, columns]) => [name, predicates * columns(words, labels)] as const),
  ]
  const entries = sizes.map(([name, size]) => {
    const data = outputs[name]?.data
    if (data?.length === size) return [name, data] as const
    throw new LanguageError(
      'model-does-not-fit',
      `The model's output "${name}" does not fit the labels; use model.onnx and labels.json of one release.`,
    )
  })
  return Object.fromEntries(entries) as unknown as Outputs
}
