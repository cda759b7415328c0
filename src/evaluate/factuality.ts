import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Modality, Polarity, Token } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { readJsonLines, writeJsonLines } from './files.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { joinTokens, type TokenisedText } from './tokenised-text.ts'

/** A number from -3 (did not happen) to +3 (happened), or newsgraph's own terms. */
export type FactualityValue = { readonly id: string; readonly token: number } & (
  { readonly value: number } | { readonly polarity: Polarity; readonly modality: Modality }
)

/** What a gold set asks of an event: whether it happened, or how certain the text is of it, be it in the future. */
type Question = 'happened' | 'certain'

/** UDS asks whether it happened, the others how certain the text is. */
const questionOf = (name: string): Question => (name.startsWith('uds') ? 'happened' : 'certain')

/**
 * What the reading of clauses has for given tokens, in the terms of the question; nothing for words that are no predicates.
 * Of several tokens that overlap with a given one, the one that covers most of it.
 */
export function factualityValues(
  id: string,
  item: SentenceReading,
  tokenised: TokenisedText,
  question: Question,
): FactualityValue[] {
  const tokens = item.sentences.flatMap((sentence) => sentence.tokens.map((token) => ({ token, sentence })))
  return tokenised.tokens.flatMap((given, index): FactualityValue[] => {
    const overlap = ({ token }: { token: Token }): number =>
      Math.min(token.end - item.offset, given.end) - Math.max(token.start - item.offset, given.start)
    const best = tokens.toSorted((a, b) => overlap(b) - overlap(a))[0]
    if (!best || overlap(best) <= 0) return []
    const read = item.reading.clauses?.predicates[best.sentence.index]?.find(({ head }) => head === best.token.index)
    if (read === undefined) return []
    const { polarity, modality, factuality } = read.stance
    return [
      question === 'happened' ? { id, token: index, value: factuality } : { id, token: index, polarity, modality },
    ]
  })
}

/** Names of the gold sets in a split's folder. */
async function setsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
}

/** Did it happen? Values from -3 to +3 for events: UDS-IH2 (Rudinger et al. 2018) and MEANTIME (Minard et al. 2016). */
export const factuality: Benchmark = {
  name: 'factuality',
  measures: 'polarity and certainty of events',
  needs: ['*.jsonl'],
  async prepare({ newsgraph, folder, output, progress }) {
    const sets = await setsIn(folder)
    const rows: (TokenisedText & { id: string; question: Question })[] = []
    for (const name of sets) {
      const read = await readJsonLines<{ id: string; tokens: string[] }>(join(folder, name))
      rows.push(...read.map(({ id, tokens }) => ({ id, question: questionOf(name), ...joinTokens(tokens) })))
    }
    const values: FactualityValue[] = []
    for await (const item of readEach(newsgraph, rows)) {
      values.push(...factualityValues(item.given.id, item, item.given, item.given.question))
      progress(item.index + 1, rows.length)
    }
    const file = join(output, `${basename(folder)}.jsonl`)
    await writeJsonLines(file, values)
    return { inputs: [{ output: file, gold: sets.map((name) => join(folder, name)) }] }
  },
}
