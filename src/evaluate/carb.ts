import { join } from 'node:path'
import type { Benchmark } from './benchmark.ts'
import { readCarb, type CarbExtraction } from './carb-extractions.ts'
import { field, writeLines } from './files.ts'

/** Lines for the scorer: sentence, confidence, relation, arguments. */
export function carbLines(extractions: readonly CarbExtraction[]): string[] {
  const lines = extractions.map(({ sentence, confidence, columns }) =>
    [sentence, confidence.toFixed(6), ...columns].map(field).join('\t'),
  )
  return [...new Set(lines)]
}

/** CaRB: open triples, scored by the overlap of their words (Bhardwaj et al. 2019). */
export const carb: Benchmark = {
  name: 'carb',
  measures: 'open triples, word overlap',
  needs: ['sentences.txt', 'gold.tsv'],
  async prepare({ newsgraph, folder, output, progress }) {
    const file = join(output, 'carb.tsv')
    await writeLines(file, carbLines(await readCarb(newsgraph, folder, progress)))
    return { inputs: [{ output: file, gold: [join(folder, 'gold.tsv')] }] }
  },
}
