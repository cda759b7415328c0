import { isAffirmed, type Argument, type Ontology, type Role, type Statement } from '../model/index.ts'
import { withParents } from '../model/with-parents.ts'
import { readJsonLines } from './files.ts'
import { sentenceBenchmark } from './sentence-benchmark.ts'
import type { SentenceReading } from './sentence-readings.ts'

interface Text2kgSentence {
  readonly id: string
  /** Name of the small ontology that triples are asked for under. */
  readonly ontology: string
  readonly sent: string
}

type Triple = readonly [subject: string, relation: string, object: string]

export interface Text2kgTriples {
  readonly id: string
  readonly triples: readonly Triple[]
}

/** A relation of the small ontology with the properties that say it, and the class that their object has to have. */
interface Rule {
  readonly relation: string
  readonly properties: readonly string[]
  readonly object?: string
  /** Whether the relation's subject is the property's object. */
  readonly turned?: boolean
  /** Role that holds the relation's object where the property's object does not: whom an office is in. */
  readonly role?: Role
  /** A relation between somebody, the property's object where `turned`, and a term of the small ontology, if the statement's own words say it. */
  readonly said?: { readonly by: RegExp; readonly as: string }
}

/** As the small ontology writes it. */
const CASUALTY = 'military casualty classification '

const RULES = new Map<string, readonly Rule[]>([
  [
    'politics',
    [
      { relation: 'position held', properties: ['holdsPosition', 'heldPosition'] },
      { relation: 'Member of', properties: ['memberOf', 'joins'] },
      { relation: 'member of political party', properties: ['memberOf', 'joins', 'leads'], object: 'PoliticalParty' },
      { relation: 'candidacy in election', properties: ['runsFor', 'competesIn', 'participatesIn', 'campaignsFor'], object: 'Election' },
      { relation: 'elected in', properties: ['wins', 'electedBy'], object: 'Election' },
      { relation: 'head of state', properties: ['governs'], object: 'State', turned: true },
      { relation: 'political ideology', properties: ['hasIdeology', 'supports'], object: 'Ideology' },
    ],
  ],
  [
    'military',
    [
      { relation: 'military rank', properties: ['hasRank'] },
      { relation: 'military branch', properties: ['worksFor', 'memberOf', 'joins', 'leads'], object: 'ArmedForces' },
      { relation: 'military branch', properties: ['holdsPosition', 'heldPosition'], object: 'ArmedForces', role: 'organization' },
      { relation: CASUALTY, properties: ['killedBy', 'dies'], said: { by: /\bin action\b/i, as: 'killed in action' } },
      { relation: CASUALTY, properties: ['kills'], turned: true, said: { by: /\bin action\b/i, as: 'killed in action' } },
      { relation: CASUALTY, properties: ['injuredBy'], said: { by: /\bin action\b/i, as: 'wounded in action' } },
      { relation: CASUALTY, properties: ['arrestedBy', 'takenPrisonerBy', 'seizedBy'], said: { by: /\bprisoners? of war\b/i, as: 'prisoner of war' } },
      { relation: 'designed by', properties: ['designedBy', 'createdBy', 'developedBy', 'builtBy'] },
      { relation: 'designed by', properties: ['designs', 'creates', 'develops', 'builds'], turned: true },
      { relation: 'commanded by', properties: ['ledBy', 'commandedBy'] },
      { relation: 'commanded by', properties: ['leads', 'commands'], object: 'Organization', turned: true },
    ],
  ],
]) // prettier-ignore

/** True of a property and of what lies below it. */
const isBelow = (property: string, wanted: readonly string[], ontology: Ontology): boolean =>
  [...withParents([property], (each) => ontology.properties.get(each)?.parents ?? [])].some((each) =>
    wanted.includes(each),
  )

/** What is told as a fact, as triples of labels under a small ontology. */
export function text2kgTriples(
  { id, ontology: name }: Omit<Text2kgSentence, 'sent'>,
  { reading }: SentenceReading,
  ontology: Ontology,
): Text2kgTriples {
  const entityOf = ({ term }: Argument) =>
    term.kind === 'entity' ? reading.entities.find((each) => each.id === term.entity) : undefined
  const labelOf = (argument: Argument): string => entityOf(argument)?.label ?? argument.phrase.text
  const triplesOf = ({ subject, relation, object: own, arguments: others }: Statement): Triple[] =>
    (RULES.get(name) ?? []).flatMap((rule): Triple[] => {
      if (!isBelow(relation.property ?? '', rule.properties, ontology)) return []
      if (rule.said !== undefined) {
        const about = rule.turned ? own : subject
        const words = others.map(({ marker = '', phrase }) => `${marker} ${phrase.text}`).join(' ')
        return about === null || !rule.said.by.test(words) ? [] : [[labelOf(about), rule.relation, rule.said.as]]
      }
      const object = rule.role === undefined ? own : (others.find(({ role }) => role === rule.role) ?? null)
      if (object === null) return []
      if (rule.object !== undefined && !ontology.isA(entityOf(object)?.class ?? '', rule.object)) return []
      const [one, other] = rule.turned ? [object, subject] : [subject, object]
      return [[labelOf(one), rule.relation, labelOf(other)]]
    })
  const triples = reading.statements.filter(isAffirmed).flatMap(triplesOf)
  return { id, triples: [...new Map(triples.map((each) => [each.join('\t'), each])).values()] }
}

/** Text2KGBench (Mihindukulasooriya et al. 2023), Wikidata part: triples under a small ontology of politics or the military. */
export const text2kg = sentenceBenchmark({
  name: 'text2kg',
  measures: 'triples under a small ontology',
  texts: 'sentences.jsonl',
  gold: 'gold.jsonl',
  async textsOf(path) {
    const sentences = await readJsonLines<Text2kgSentence>(path)
    return sentences.map(({ sent, ...rest }) => ({ ...rest, text: sent }))
  },
  answers: (given, item, ontology) => [text2kgTriples(given, item, ontology)],
})
