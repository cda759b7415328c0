import { join } from 'node:path'
import { isAffirmed, type Argument, type Ontology, type Statement } from '../model/index.ts'
import { withParents } from '../model/with-parents.ts'
import type { Benchmark } from './benchmark.ts'
import { codePointOffsets } from './code-points.ts'
import { readJsonLines, writeJsonLines } from './files.ts'
import { slotsOf, type Slot } from './knowledgenet-slots.ts'
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
  const above = withParents([name], (each) => ontology.properties.get(each)?.parents ?? [])
  const alignments = [...above].flatMap((each) => ontology.properties.get(each)?.alignments ?? [])
  return [...new Set(alignments.flatMap((iri) => WIKIDATA.exec(iri)?.[1] ?? []))].filter((id) => PROPERTIES.has(id))
}

/**
 * Facts told in a passage, as triples of a user's Turtle: subject, property and object of what is told in the article's own
 * voice, however surely read; what the ontology calls symmetric, or knows an inverse of, is read both ways, as queries do.
 */
export function knowledgeNetFacts(
  document: KnowledgeNetDocument,
  item: SentenceReading,
  ontology: Ontology,
): KnowledgeNetFact[] {
  const passage = document.passages[item.index]
  if (!passage) return []
  const at = codePointOffsets(passage.text)
  const told = item.statements
    .filter(isAffirmed)
    .flatMap((statement) => officeAsPosts(locationAsSeat(statement, item, ontology), item, ontology))
  return told.flatMap(({ subject, relation, object }) => {
    if (relation.property === undefined || object === null) return []
    const { symmetric, inverse } = ontology.properties.get(relation.property) ?? {}
    const straight: [Argument, Argument] = [subject, object]
    const turned: [Argument, Argument] = [object, subject]
    const readings = [
      ...wikidataProperties(relation.property, ontology).map((property) => ({
        property,
        pairs: symmetric ? [straight, turned] : [straight],
      })),
      ...(inverse === undefined ? [] : wikidataProperties(inverse, ontology)).map((property) => ({
        property,
        pairs: [turned],
      })),
    ]
    return readings.flatMap(({ property, pairs }) =>
      pairs.flatMap(([one, other]) =>
        slotPairs(slotsOf(one, item, at), slotsOf(other, item, at)).map(([first, second]) => ({
          doc: document.doc,
          start: passage.start,
          property,
          subject: first,
          object: second,
        })),
      ),
    )
  })
}

/** Where a body is located is its seat: of bodies Wikidata has no other place. */
function locationAsSeat(statement: Statement, { reading }: SentenceReading, ontology: Ontology): Statement {
  const { term } = statement.subject
  const subject = term.kind === 'entity' ? reading.entities.find(({ id }) => id === term.entity) : undefined
  const isSeat =
    statement.relation.property === ontology.propertyFor('location') &&
    ontology.isA(subject?.class ?? '', 'Organization')
  return isSeat
    ? { ...statement, relation: { ...statement.relation, property: ontology.propertyFor('headquarters') } }
    : statement
}

/**
 * Who holds an office in a body works there, and an office whose noun the lexicon knows is what that says ("chief executive"):
 * Wikidata has properties between the two, the graph the body as a role beside the office.
 */
function officeAsPosts(statement: Statement, item: SentenceReading, ontology: Ontology): Statement[] {
  const body = statement.arguments.find(({ role }) => role === 'organization')
  const offices = [ontology.propertyFor('office'), ontology.propertyFor('formerOffice'), ontology.propertyFor('rank')]
  if (!offices.includes(statement.relation.property ?? '') || body === undefined) return [statement]
  const { tokens } = item.sentences.find(({ index }) => index === statement.evidence.sentence) ?? { tokens: [] }
  const words = statement.object?.phrase.text.toLowerCase().split(/\s+/) ?? []
  const own = ontology
    .framesOf(tokens[statement.relation.head]?.lemma.toLowerCase() ?? '', 'noun')
    .filter(({ modifier }) => modifier === undefined || words.includes(modifier))
  const properties = new Set([ontology.propertyFor('employment'), ...own.map(({ property }) => property)])
  return [...properties].map((property) => ({
    ...statement,
    relation: { ...statement.relation, property },
    object: body,
  }))
}

const slotPairs = (subjects: readonly Slot[], objects: readonly Slot[]): [Slot, Slot][] =>
  subjects.flatMap((one) =>
    objects.filter(({ start }) => start !== one.start).map((other): [Slot, Slot] => [one, other]),
  )

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
    return { inputs: [{ output: file, gold: [join(folder, 'gold.jsonl')] }] }
  },
}
