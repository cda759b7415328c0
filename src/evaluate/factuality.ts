import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Modality, Statement, Token } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { readJsonLines, writeJsonLines } from './files.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { joinTokens, type TokenisedText } from './tokenised-text.ts'

export interface FactualityValue {
  readonly id: string
  readonly token: number
  readonly value: number
}

/** The modalities on the scale of the factuality corpora: 3 certainly happened, 0 unknown. */
const CERTAINTY: Readonly<Record<Modality, number>> = {
  actual: 3, planned: 1.5, possible: 0.75, intended: 0.75, obligatory: 0.75, commanded: 0, conditional: 0, questioned: 0,
  hypothetical: 0,
} // prettier-ignore

/** Share of the model's value where a statement of the same word says something marked. */
const MODEL_SHARE = 0.75

/** The model's value, drawn towards what the rules say where they found a denial or a modality. */
function combined(token: Token, statement: Statement | undefined): number {
  const marked = statement && (statement.polarity === 'negative' || statement.modality !== 'actual')
  if (!statement || !marked) return token.factuality
  const stated = CERTAINTY[statement.modality] * (statement.polarity === 'negative' ? -1 : 1)
  return MODEL_SHARE * token.factuality + (1 - MODEL_SHARE) * stated
}

/** A value for every given token that newsgraph has a token for: the one that covers most of it. */
export function factualityValues(id: string, item: SentenceReading, tokenised: TokenisedText): FactualityValue[] {
  const tokens = item.sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => ({ token, sentence: sentence.index })),
  )
  return tokenised.tokens.flatMap((given, index) => {
    const overlap = ({ token }: { token: Token }): number =>
      Math.min(token.end - item.offset, given.end) - Math.max(token.start - item.offset, given.start)
    const best = tokens.reduce((a, b) => (overlap(b) > overlap(a) ? b : a), tokens[0]!)
    if (!best || overlap(best) <= 0) return []
    const statement = item.statements.find(
      ({ relation, evidence }) => evidence.sentence === best.sentence && relation.head === best.token.index,
    )
    return [{ id, token: index, value: Math.round(combined(best.token, statement) * 1000) / 1000 }]
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
    const rows: { id: string; tokens: string[] }[] = []
    for (const name of sets) rows.push(...(await readJsonLines<{ id: string; tokens: string[] }>(join(folder, name))))
    const tokenised = rows.map((row) => joinTokens(row.tokens))
    const values: FactualityValue[] = []
    for await (const item of readEach(newsgraph, tokenised.map((each) => each.text))) {
      values.push(...factualityValues(rows[item.index]!.id, item, tokenised[item.index]!))
      progress(item.index + 1, rows.length)
    }
    const file = join(output, `${basename(folder)}.jsonl`)
    await writeJsonLines(file, values)
    return { output: file, gold: sets.map((name) => join(folder, name)) }
  },
} // prettier-ignore
