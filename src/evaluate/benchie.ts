import { join } from 'node:path'
import type { Benchmark } from './benchmark.ts'
import { field, readTexts, writeLines } from './files.ts'
import { binaryTriples } from '../statements/index.ts'
import { benchmarkWords, sentenceOf } from './open-triple.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { joinTokens, type TokenisedText } from './tokenised-text.ts'

/** Lines for the scorer: id, subject, relation, object. */
export function benchieLines(id: string, item: SentenceReading, tokenised: TokenisedText): string[] {
  const lines = item.statements.flatMap((statement) => {
    if (statement.inferredFrom !== undefined) return []
    const sentence = sentenceOf(statement, item)
    const words = benchmarkWords(sentence, item, tokenised)
    return binaryTriples(statement, sentence).map(({ subject, relation, object }) =>
      [id, words(subject), words(relation), words(object)].map(field).join('\t'),
    )
  })
  return [...new Set(lines)]
}

/** BenchIE: open triples, right only where all three slots are exactly those of a fact (Gashteovski et al. 2022). */
export const benchie: Benchmark = {
  name: 'benchie',
  measures: 'open triples, exact facts',
  needs: ['sentences.tsv', 'gold.txt'],
  async prepare({ newsgraph, folder, output, progress }) {
    const texts = await readTexts(join(folder, 'sentences.tsv'))
    const rows = texts.map(({ id, text }) => ({ id, ...joinTokens(text.trim().split(/\s+/)) }))
    const lines: string[] = []
    for await (const item of readEach(newsgraph, rows)) {
      lines.push(...benchieLines(item.given.id, item, item.given))
      progress(item.index + 1, rows.length)
    }
    const file = join(output, 'benchie.tsv')
    await writeLines(file, lines)
    return { inputs: [{ output: file, gold: [join(folder, 'gold.txt')] }] }
  },
}
