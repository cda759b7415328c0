import { codeEvents, type CodedActor } from '../events/index.ts'
import type { Ontology } from '../model/index.ts'
import { field, readTexts } from './files.ts'
import { sentenceBenchmark } from './sentence-benchmark.ts'
import type { SentenceReading } from './sentence-readings.ts'

export interface PloverEvent {
  readonly id: string
  /** PLOVER name. */
  readonly event: string
  /** Words of each actor as the sentence has them, of a pronoun those it stands for. */
  readonly source: readonly string[]
  readonly target: readonly string[]
}

const wordsOf = ({ phrase }: CodedActor): string => field(phrase.text)

/** Events of a sentence, the main one first. */
export function ploverEvents(id: string, { reading }: SentenceReading, ontology: Ontology): PloverEvent[] {
  return codeEvents(reading, ontology).map(({ type, sources, targets }) => ({
    id,
    event: type,
    source: sources.map(wordsOf),
    target: targets.map(wordsOf),
  }))
}

/** PLOVER gold-standard records: political events, who did what to whom. */
export const plover = sentenceBenchmark({
  name: 'plover',
  measures: 'political events: type, who, whom',
  texts: 'sentences.tsv',
  gold: 'gold.jsonl',
  async textsOf(path) {
    return (await readTexts(path)).map(({ id, text }) => ({ id, text: text.trim() }))
  },
  answers: ({ id }, item, ontology) => ploverEvents(id, item, ontology),
})
