import { join } from 'node:path'
import type { Statement } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { field, readLines, writeLines } from './files.ts'
import { openTriple, type OpenTriple } from './open-triple.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { joinTokens, type TokenisedText } from './tokenised-text.ts'

const withMarker = (marker: string, text: string): string => (marker === '' ? text : `${marker} ${text}`)

/** One extraction: the preposition of a first argument that is no object goes to the relation ("served as", "the minister"). */
function columns({ subject, relation, object, adjuncts }: OpenTriple): string[] {
  const placed = adjuncts.findIndex((adjunct) => adjunct.marker !== '' && adjunct.role !== 'time')
  const promoted = object === '' ? adjuncts[placed] : undefined
  const others = adjuncts.filter((adjunct) => adjunct !== promoted)
  return [
    promoted ? `${relation} ${promoted.marker}` : relation,
    subject,
    ...(promoted ? [promoted.text] : object === '' ? [] : [object]),
    ...others.map((adjunct) => withMarker(adjunct.marker, adjunct.text)),
  ]
}

/** Relation and arguments of a statement; null where it has less than two arguments, as a triple must have. */
export function carbColumns(statement: Statement, item: SentenceReading, tokenised: TokenisedText): string[] | null {
  const triple = openTriple(statement, item, tokenised)
  const found = triple ? columns(triple) : []
  return found.length > 2 ? found : null
}

/** Lines for the scorer: sentence, confidence, relation, arguments. */
export function carbLines(sentence: string, item: SentenceReading, tokenised: TokenisedText): string[] {
  const lines = item.statements.flatMap((statement) => {
    const found = carbColumns(statement, item, tokenised)
    return found ? [[sentence, statement.confidence.toFixed(6), ...found].map(field).join('\t')] : []
  })
  return [...new Set(lines)]
}

/** CaRB: open triples, scored by the overlap of their words (Bhardwaj et al. 2019). */
export const carb: Benchmark = {
  name: 'carb',
  measures: 'open triples, word overlap',
  needs: ['sentences.txt', 'gold.tsv'],
  async prepare({ newsgraph, folder, output, progress }) {
    const sentences = await readLines(join(folder, 'sentences.txt'))
    const tokenised = sentences.map((sentence) => joinTokens(sentence.trim().split(/\s+/)))
    const lines: string[] = []
    for await (const item of readEach(
      newsgraph,
      tokenised.map((each) => each.text),
    )) {
      lines.push(...carbLines(sentences[item.index]!, item, tokenised[item.index]!))
      progress(item.index + 1, sentences.length)
    }
    const file = join(output, 'carb.tsv')
    await writeLines(file, lines)
    return { output: file, gold: [join(folder, 'gold.tsv')] }
  },
}
