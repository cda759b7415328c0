import { join } from 'node:path'
import type { Argument, Ontology, Statement } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { codePointOffsets } from './code-points.ts'
import { readJsonLines, writeJsonLines } from './files.ts'
import { articleOfBlocks, splitByBlock, type SentenceReading } from './sentence-readings.ts'

interface KnowledgeNetDocument {
  readonly doc: string
  readonly passages: readonly { readonly start: number; readonly text: string }[]
}

interface Slot {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly uri?: string
}

export interface KnowledgeNetFact {
  readonly doc: string
  /** Start of the passage in its document. */
  readonly start: number
  /** Wikidata property. */
  readonly property: string
  readonly subject: Slot
  readonly object: Slot
}

/** The Wikidata properties that the data set annotates, and the inverses that its scorer turns round. */
const PROPERTIES = new Set([
  'P19', 'P22', 'P25', 'P26', 'P27', 'P40', 'P69', 'P102', 'P108', 'P112', 'P159', 'P169', 'P355', 'P463', 'P551',
  'P569', 'P570', 'P571', 'P749',
]) // prettier-ignore

const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/.*\b(P\d+)$/u

/** Wikidata properties that a property, or one it specialises, is aligned with. */
export function wikidataProperties(name: string, ontology: Ontology): string[] {
  const seen = new Set<string>()
  const queue = [name]
  const found = new Set<string>()
  for (const each of queue) {
    const property = ontology.properties.get(each)
    if (!property || seen.has(each)) continue
    seen.add(each)
    for (const alignment of property.alignments) {
      const id = WIKIDATA.exec(alignment)?.[1]
      if (id !== undefined && PROPERTIES.has(id)) found.add(id)
    }
    queue.push(...property.parents)
  }
  return [...found]
}

function slot(argument: Argument, item: SentenceReading, at: (offset: number) => number): Slot {
  const { phrase, term } = argument
  const uri = term.kind === 'entity' ? item.reading.entities.find(({ id }) => id === term.entity)?.wikidata : undefined
  const start = at(phrase.start - item.offset)
  return { text: phrase.text, start, end: at(phrase.end - item.offset), ...(uri === undefined ? {} : { uri }) }
}

/** Objects of a relation such as birth or founding stand in its time or place as often as beside it. */
const TIMES = new Set(['P569', 'P570', 'P571'])
const PLACES = new Set(['P19', 'P159', 'P551'])

function objectsOf(statement: Statement, property: string): Argument[] {
  const role = TIMES.has(property) ? 'time' : PLACES.has(property) ? 'place' : undefined
  const placed = statement.arguments.filter((argument) => argument.role === role)
  return placed.length > 0 ? placed : statement.object ? [statement.object] : []
}

/** Facts told in a passage; what is denied is none. */
export function knowledgeNetFacts(
  document: KnowledgeNetDocument,
  item: SentenceReading,
  ontology: Ontology,
): KnowledgeNetFact[] {
  const passage = document.passages[item.index]
  if (!passage) return []
  const at = codePointOffsets(passage.text)
  return item.statements.flatMap((statement) => {
    if (statement.polarity === 'negative' || statement.relation.property === undefined) return []
    return wikidataProperties(statement.relation.property, ontology).flatMap((property) =>
      objectsOf(statement, property).map((object) => ({
        doc: document.doc,
        start: passage.start,
        property,
        subject: slot(statement.subject, item, at),
        object: slot(object, item, at),
      })),
    )
  })
}

/** KnowledgeNet (Mesquita et al. 2019): 15 Wikidata properties between the names of a passage. */
export const knowledgenet: Benchmark = {
  name: 'knowledgenet',
  measures: 'typed relations and links',
  needs: ['passages.jsonl', 'gold.jsonl'],
  async prepare({ newsgraph, folder, output, progress }) {
    const documents = await readJsonLines<KnowledgeNetDocument>(join(folder, 'passages.jsonl'))
    const facts: KnowledgeNetFact[] = []
    for (const [index, document] of documents.entries()) {
      const texts = document.passages.map((passage) => passage.text)
      const reading = await newsgraph.read(articleOfBlocks(`knowledgenet-${document.doc}`, texts))
      for (const item of splitByBlock(reading)) facts.push(...knowledgeNetFacts(document, item, newsgraph.ontology))
      progress(index + 1, documents.length)
    }
    const file = join(output, 'knowledgenet.jsonl')
    await writeJsonLines(file, facts)
    return { output: file, gold: [join(folder, 'gold.jsonl')] }
  },
}
