import { join } from 'node:path'
import { codeEvents, type CodedActor } from '../events/index.ts'
import type { ArticleReading, Ontology } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { field, readLines, writeJsonLines } from './files.ts'

export interface PloverEvent {
  readonly id: string
  /** PLOVER name. */
  readonly event: string
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** Words of an actor, and the name it stands for where the text has it. */
function textsOf({ entity: id, phrase }: CodedActor, reading: ArticleReading): string[] {
  const entity = id === null ? undefined : reading.entities.find((each) => each.id === id)
  const named = entity?.mentions.some(({ form }) => form === 'name')
  return [...new Set([phrase.text, ...(entity && named ? [entity.label] : [])])]
    .map(field)
    .filter((text) => text !== '')
}

/** Events of a sentence, the main one first. */
export function ploverEvents(id: string, { reading }: SentenceReading, ontology: Ontology): PloverEvent[] {
  return codeEvents(reading, ontology).map(({ type, sources, targets }) => ({
    id,
    event: type,
    source: sources.flatMap((actor) => textsOf(actor, reading)),
    target: targets.flatMap((actor) => textsOf(actor, reading)),
  }))
}

/** PLOVER gold-standard records: political events, who did what to whom. */
export const plover: Benchmark = {
  name: 'plover',
  measures: 'political events: type, who, whom',
  needs: ['sentences.tsv', 'gold.jsonl'],
  async prepare({ newsgraph, folder, output, progress }) {
    const rows = (await readLines(join(folder, 'sentences.tsv'))).map((line) => line.split('\t'))
    const events: PloverEvent[] = []
    for await (const item of readEach(
      newsgraph,
      rows.map((row) => (row[1] ?? '').trim()),
    )) {
      events.push(...ploverEvents(rows[item.index]![0]!, item, newsgraph.ontology))
      progress(item.index + 1, rows.length)
    }
    const file = join(output, 'plover.jsonl')
    await writeJsonLines(file, events)
    return { output: file, gold: [join(folder, 'gold.jsonl')] }
  },
}
