import { join } from 'node:path'
import type { Benchmark } from './benchmark.ts'
import { exampleOf } from './calibrate.ts'
import { readCarb, type CarbExtraction } from './carb-extractions.ts'
import { readCarbGold } from './carb-match.ts'
import { field, readLines, writeLines } from './files.ts'
import { withUnseenConfidence } from './learn-confidence.ts'

/** Lines for the scorer: sentence, confidence, relation, arguments. */
export function carbLines(extractions: readonly CarbExtraction[]): string[] {
  const lines = extractions.map(({ sentence, confidence, columns }) =>
    [sentence, confidence.toFixed(6), ...columns].map(field).join('\t'),
  )
  return [...new Set(lines)]
}

/**
 * CaRB: open triples, scored by the overlap of their words (Bhardwaj et al. 2019). The shipped confidence was learned
 * from the dev split, so its AUC says nothing there; the second line has that of weights that had not seen the sentence.
 */
export const carb: Benchmark = {
  name: 'carb',
  measures: 'open triples, word overlap',
  needs: ['sentences.txt', 'gold.tsv'],
  async prepare({ newsgraph, folder, output, progress }) {
    const goldFile = join(folder, 'gold.tsv')
    const gold = readCarbGold(await readLines(goldFile))
    const extractions = await readCarb(newsgraph, folder, progress)
    const judged = extractions.flatMap((extraction) => {
      const tuples = gold.get(extraction.sentence.trim())
      return tuples ? [{ ...exampleOf(extraction, tuples), extraction }] : []
    })
    const unseen = withUnseenConfidence(judged).map(({ extraction, confidence }) => ({ ...extraction, confidence }))
    const files = { shipped: join(output, 'carb.tsv'), unseen: join(output, 'carb-unseen.tsv') }
    await writeLines(files.shipped, carbLines(extractions))
    await writeLines(files.unseen, carbLines(unseen))
    return {
      inputs: [
        { output: files.shipped, gold: [goldFile] },
        { part: 'unseen', output: files.unseen, gold: [goldFile] },
      ],
      remarks: [
        'unseen: confidence by weights that had not seen the sentence; the shipped ones were learned from the dev split, so quote the AUC of "unseen" there',
      ],
    }
  },
}
