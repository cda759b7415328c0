import { join } from 'node:path'
import type { Ontology } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { writeJsonLines } from './files.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'

/** A benchmark of texts without context, whose scorer reads what each was answered, a JSON value a line. */
interface SentenceBenchmark<Given> extends Pick<Benchmark, 'name' | 'measures'> {
  /** Name of the file of the texts. */
  readonly texts: string
  /** Name of the file of the gold. */
  readonly gold: string
  textsOf(path: string): Promise<readonly Given[]>
  /** What was read from a text, in the scorer's form. */
  answers(given: Given, item: SentenceReading, ontology: Ontology): readonly unknown[]
}

export const sentenceBenchmark = <Given extends { readonly text: string }>({
  name,
  measures,
  texts,
  gold,
  textsOf,
  answers,
}: SentenceBenchmark<Given>): Benchmark => ({
  name,
  measures,
  needs: [...new Set([texts, gold])],
  async prepare({ newsgraph, folder, output, progress }) {
    const given = await textsOf(join(folder, texts))
    const found: unknown[] = []
    for await (const item of readEach(newsgraph, given)) {
      found.push(...answers(item.given, item, newsgraph.ontology))
      progress(item.index + 1, given.length)
    }
    const file = join(output, `${name}.jsonl`)
    await writeJsonLines(file, found)
    return { inputs: [{ output: file, gold: [join(folder, gold)] }] }
  },
})
