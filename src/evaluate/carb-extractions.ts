import { join } from 'node:path'
import type { Newsgraph } from '../index.ts'
import type { Statement } from '../model/index.ts'
import { readLines } from './files.ts'
import { openTriple } from './open-triple.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { joinTokens, type TokenisedText } from './tokenised-text.ts'

/** A statement as CaRB has it. */
export interface CarbExtraction {
  readonly sentence: string
  /** Number of the sentence in its file. */
  readonly number: number
  /** Relation, then arguments. */
  readonly columns: readonly string[]
  readonly confidence: number
}

/** Relation and arguments of a statement; null where it has less than two arguments, as a triple must have. */
function carbColumns(statement: Statement, item: SentenceReading, tokenised: TokenisedText): string[] | null {
  const triple = openTriple(statement, item, tokenised)
  if (triple === null) return null
  const { subject, relation, object, adjuncts } = triple
  const found = [relation, subject, ...(object === '' ? [] : [object]), ...adjuncts]
  return found.length > 2 ? found : null
}

/** Extractions of one sentence, in the order of its statements. */
export function carbExtractions(sentence: string, item: SentenceReading, tokenised: TokenisedText): CarbExtraction[] {
  return item.statements.flatMap((statement) => {
    const columns = carbColumns(statement, item, tokenised)
    if (columns === null) return []
    return [{ sentence, number: item.index, columns, confidence: statement.confidence }]
  })
}

/** Extractions of all sentences of a split's folder. */
export async function readCarb(
  newsgraph: Newsgraph,
  folder: string,
  progress: (done: number, total: number) => void,
): Promise<CarbExtraction[]> {
  const sentences = (await readLines(join(folder, 'sentences.txt'))).map((sentence) => ({
    sentence,
    ...joinTokens(sentence.trim().split(/\s+/)),
  }))
  const extractions: CarbExtraction[] = []
  for await (const item of readEach(newsgraph, sentences)) {
    extractions.push(...carbExtractions(item.given.sentence, item, item.given))
    progress(item.index + 1, sentences.length)
  }
  return extractions
}
