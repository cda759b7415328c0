import { join } from 'node:path'
import type { Argument, Ontology, Statement } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { codePointOffsets } from './code-points.ts'
import { readJsonLines, writeJsonLines } from './files.ts'
import { entityIn, slotsOf, type Slot } from './knowledgenet-slots.ts'
import { articleOfBlocks, splitByBlock, type SentenceReading } from './sentence-readings.ts'

interface KnowledgeNetDocument {
  readonly doc: string
  readonly passages: readonly { readonly start: number; readonly text: string }[]
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

/** Objects of a relation such as birth or founding stand in its time or place as often as beside it. */
const TIMES = new Set(['P569', 'P570', 'P571'])
const PLACES = new Set(['P19', 'P159', 'P551'])

function objectsOf(statement: Statement, property: string, item: SentenceReading): Argument[] {
  const role = TIMES.has(property) ? 'time' : PLACES.has(property) ? 'place' : undefined
  const placed = statement.arguments.filter((argument) => argument.role === role)
  const objects = placed.length > 0 ? placed : statement.object ? [statement.object] : []
  return role === 'place' ? objects.flatMap((object) => [object, ...around(object, item)]) : objects
}

/** Who was born in Newark, Ohio, was born in Ohio: the places around a place, as the passage tells them. */
function around(place: Argument, { statements }: SentenceReading): Argument[] {
  const found = [place]
  for (const each of found) {
    const within = statements.filter(
      ({ relation, subject }) => relation.property === 'locatedIn' && denoteSame(subject, each),
    )
    for (const { object } of within) if (object && !found.some((other) => denoteSame(other, object))) found.push(object)
  }
  return found.slice(1)
}

const denoteSame = (a: Argument, b: Argument): boolean =>
  a.term.kind === 'entity' && b.term.kind === 'entity' && a.term.entity === b.term.entity

interface Told {
  readonly property: string
  /** Subjects with objects. */
  readonly pairs: readonly (readonly [Argument, Argument])[]
}

/** Pairs that a statement puts into a property of the data set; of a symmetric one both ways round. */
function pairsOf(
  statement: Statement,
  property: string,
  item: SentenceReading,
  ontology: Ontology,
): [Argument, Argument][] {
  const pairs = objectsOf(statement, property, item).map((object): [Argument, Argument] => [statement.subject, object])
  const both = ontology.properties.get(statement.relation.property ?? '')?.symmetric
  return both
    ? pairs.flatMap(([subject, object]) => [
        [subject, object],
        [object, subject],
      ])
    : pairs
}

/**
 * What the data set counts among its properties and newsgraph tells apart: an office in an organization is employment
 * there, where an organization is located is its headquarters, an organization that another owns is its subsidiary.
 */
function furtherFacts(statement: Statement, item: SentenceReading, ontology: Ontology): Told[] {
  const { relation, subject, object, arguments: others } = statement
  const bodies = others.filter(({ role }) => role === 'organization')
  const isBody = (argument: Argument | null): boolean =>
    argument !== null && entityIn(item, argument)?.type === 'organization'
  if (relation.property === ontology.propertyFor('office'))
    return bodies.map((body) => ({ property: 'P108', pairs: [[subject, body]] }))
  if (object === null || !isBody(subject)) return []
  if (relation.property === 'locatedIn')
    return [{ property: 'P159', pairs: [object, ...around(object, item)].map((place) => [subject, place]) }]
  if (relation.property === 'owns' && isBody(object)) return [{ property: 'P355', pairs: [[subject, object]] }]
  if (relation.property === 'partOf' && isBody(object)) return [{ property: 'P749', pairs: [[subject, object]] }]
  return []
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
    const told: Told[] = [
      ...wikidataProperties(statement.relation.property, ontology).map((property) => ({
        property,
        pairs: pairsOf(statement, property, item, ontology),
      })),
      ...furtherFacts(statement, item, ontology),
    ]
    return told.flatMap(({ property, pairs }) =>
      pairs.flatMap(([subject, object]) =>
        slotsOf(subject, item, at).flatMap((one) =>
          slotsOf(object, item, at)
            .filter((other) => other.start !== one.start)
            .map((other) => ({ doc: document.doc, start: passage.start, property, subject: one, object: other })),
        ),
      ),
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
