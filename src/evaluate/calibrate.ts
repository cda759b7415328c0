import { join } from 'node:path'
import type { Newsgraph } from '../index.ts'
import { readCarb, type CarbExtraction } from './carb-extractions.ts'
import { readCarbGold, tuplePrecision, type Tuple } from './carb-match.ts'
import { readLines } from './files.ts'
import type { Example } from './learn-confidence.ts'

/** An extraction as an example: its target is the precision of its words against the best gold tuple of its sentence. */
export function exampleOf({ number, columns, features }: CarbExtraction, tuples: readonly Tuple[]): Example {
  return { sentence: number, features, target: Math.max(0, ...tuples.map((tuple) => tuplePrecision(tuple, columns))) }
}

/** Extractions of CaRB's sentences in `folder` that gold is known for. */
export async function confidenceExamples(
  newsgraph: Newsgraph,
  folder: string,
  progress: (done: number, total: number) => void,
): Promise<Example[]> {
  const gold = readCarbGold(await readLines(join(folder, 'gold.tsv')))
  const extractions = await readCarb(newsgraph, folder, progress)
  return extractions.flatMap((extraction) => {
    const tuples = gold.get(extraction.sentence.trim())
    return tuples === undefined ? [] : [exampleOf(extraction, tuples)]
  })
}
