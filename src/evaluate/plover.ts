import { join } from 'node:path'
import { codeEvents, type CodedActor } from '../events/index.ts'
import type { Ontology } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { field, readLines, writeJsonLines } from './files.ts'

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
export const plover: Benchmark = {
  name: 'plover',
  measures: 'political events: type, who, whom',
  needs: ['sentences.tsv', 'gold.jsonl'],
  async prepare({ newsgraph, folder, output, progress }) {
    const rows = (await readLines(join(folder, 'sentences.tsv'))).map((line) => {
      const [id = '', text = ''] = line.split('\t')
      return { id, text: text.trim() }
    })
    const events: PloverEvent[] = []
    for await (const item of readEach(newsgraph, rows)) {
      events.push(...ploverEvents(item.given.id, item, newsgraph.ontology))
      progress(item.index + 1, rows.length)
    }
    const file = join(output, 'plover.jsonl')
    await writeJsonLines(file, events)
    return { inputs: [{ output: file, gold: [join(folder, 'gold.jsonl')] }] }
  },
}
