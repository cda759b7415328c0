import { join } from 'node:path'
import type { ArticleReading, Argument, Ontology, Sentence, Statement } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { readEach, type SentenceReading } from './sentence-readings.ts'
import { field, readLines, writeJsonLines } from './files.ts'

export interface PloverEvent {
  readonly id: string
  /** PLOVER name or CAMEO code. */
  readonly event: string
  readonly source: readonly string[]
  readonly target: readonly string[]
}

const ACTORS = ['person', 'organization', 'place']

/** PLOVER name, else CAMEO code; CAMEO's 01, mere statements, has no PLOVER class. */
function eventOf(statement: Statement, ontology: Ontology): string | undefined {
  const property = ontology.properties.get(statement.relation.property ?? '')
  const code = property?.plover ?? property?.cameo
  return code?.startsWith('01') ? undefined : code
}

/** Number of arcs from the root of the sentence to the word that evokes the relation. */
function depthOf({ relation }: Statement, sentence: Sentence | undefined): number {
  const tokens = sentence?.tokens ?? []
  let depth = 0
  for (let at = relation.head; tokens[at] && depth <= tokens.length; at = tokens[at]!.head) depth++
  return depth === 0 ? Number.MAX_SAFE_INTEGER : depth
}

/** Words of an actor, and the name it stands for where the same sentence has it. */
function textsOf(argument: Argument, statement: Statement, reading: ArticleReading): string[] {
  const { term, phrase } = argument
  const entity = term.kind === 'entity' ? reading.entities.find(({ id }) => id === term.entity) : undefined
  const named = entity?.mentions.some(
    ({ form, sentence }) => form === 'name' && sentence === statement.evidence.sentence,
  )
  return [...new Set([phrase.text, ...(entity && named ? [entity.label] : [])])]
    .map(field)
    .filter((text) => text !== '')
}

function isActor({ term }: Argument, reading: ArticleReading): boolean {
  if (term.kind !== 'entity') return false
  return ACTORS.includes(reading.entities.find(({ id }) => id === term.entity)?.type ?? '')
}

/** Those whom the event concerns: the actors among its object and further arguments, else its object. */
function targetsOf(statement: Statement, reading: ArticleReading): Argument[] {
  const others = statement.arguments.filter((argument) => argument.role !== 'time' && argument.role !== 'place')
  const all = [...(statement.object ? [statement.object] : []), ...others]
  const actors = all.filter((argument) => isActor(argument, reading))
  return actors.length > 0 ? actors : statement.object ? [statement.object] : []
}

/** Events of a sentence, the main one (nearest to the root, then surest) first. */
export function ploverEvents(id: string, item: SentenceReading, ontology: Ontology): PloverEvent[] {
  const { reading } = item
  const ranked = item.statements
    .flatMap((statement) => {
      const event = eventOf(statement, ontology)
      const sentence = item.sentences.find(({ index }) => index === statement.evidence.sentence)
      return event === undefined ? [] : [{ statement, event, depth: depthOf(statement, sentence) }]
    })
    .sort((a, b) => a.depth - b.depth || b.statement.confidence - a.statement.confidence)
  return ranked.map(({ statement, event }) => ({
    id,
    event,
    source: textsOf(statement.subject, statement, reading),
    target: targetsOf(statement, reading).flatMap((argument) => textsOf(argument, statement, reading)),
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
    for await (const item of readEach(newsgraph, rows.map((row) => (row[1] ?? '').trim()))) {
      events.push(...ploverEvents(rows[item.index]![0]!, item, newsgraph.ontology))
      progress(item.index + 1, rows.length)
    }
    const file = join(output, 'plover.jsonl')
    await writeJsonLines(file, events)
    return { output: file, gold: [join(folder, 'gold.jsonl')] }
  },
} // prettier-ignore
