import type {
  Argument,
  Article,
  ArticleReading,
  Entity,
  Ontology,
  OntologyClass,
  OntologyProperty,
  Phrase,
  RoleArgument,
  Statement,
} from '../../src/model/index.ts'
import { mentionAt } from './cable-reading.ts'
import { propertiesFor, propertyFor, table, words } from '../ontology/shipped.ts'

const TRADE = [
  'India imports crude oil from Russia.',
  'India has not criticized Russia.',
  'Sources say "India" will visit Moscow from July 28 to 29.',
  'Russia sold, the ministry confirmed, 2.5 million tons of grain.',
] as const

const TEXT = TRADE.join('\n')

/** The words where they stand in the article, one stretch each. */
export function phraseOf(...words: readonly string[]): Phrase {
  const segments = words.map((each) => {
    const start = TEXT.indexOf(each)
    if (start === -1) throw new Error(`"${each}" does not stand in the fixture`)
    return { start, end: start + each.length }
  })
  const start = segments[0]?.start ?? 0
  return { text: words.join(' '), start, end: segments.at(-1)?.end ?? start, segments }
}

export const entityArgument = (entity: string, ...words: readonly string[]): Argument => ({
  term: { kind: 'entity', entity },
  phrase: phraseOf(...words),
  head: 0,
})

interface Parts {
  readonly id: string
  readonly sentence: number
  readonly subject: Argument
  readonly relation: readonly [text: string, lemma: string, property?: string]
  readonly object?: Argument
  readonly roles?: readonly RoleArgument[]
  readonly change?: Partial<Statement>
}

export function tradeStatement({ id, sentence, subject, relation, object, roles, change }: Parts): Statement {
  const [text, lemma, property] = relation
  const sentenceText = TRADE[sentence]!
  const start = TEXT.indexOf(sentenceText)
  return {
    id,
    subject,
    relation: { phrase: phraseOf(text), text, lemma, head: 1, ...(property === undefined ? {} : { property }) },
    object: object ?? null,
    arguments: roles ?? [],
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    time: null,
    place: null,
    evidence: { article: 'trade', sentence, text: sentenceText, start, end: start + sentenceText.length },
    rule: 'verb-clause',
    confidence: 0.9,
    ...change,
  }
}

const entity = (id: string, label: string, more: Partial<Entity>): Entity => ({
  id,
  label,
  type: 'place',
  class: 'State',
  aliases: [],
  mentions: [{ ...mentionAt(phraseOf(label), 0), form: 'name' }],
  named: true,
  ...more,
})

/** India and Russia: an import, a denial, a plan on hearsay, a value with its unit and words that do not adjoin. */
export function tradeReading(): ArticleReading {
  const article: Article = {
    id: 'trade',
    source: 'news/trade.md',
    format: 'markdown',
    text: TEXT,
    title: 'Oil & <grain>',
    authors: ['A. Writer', 'B. "Quote" Writer'],
    published: '2025-07-01T08:30:00Z',
    updated: '2025-07',
    story: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  }
  const sources: Argument = {
    term: { kind: 'value', type: 'text', value: 'sources' },
    phrase: phraseOf('Sources'),
    head: 0,
  }
  const tons: Argument = {
    term: { kind: 'value', type: 'quantity', value: '2500000', unit: 'ton' },
    phrase: phraseOf('2.5 million tons'),
    head: 7,
  }
  const day = (value: string, words: string) =>
    ({ start: value, end: value, value, kind: 'date', certainty: 'resolved', phrase: phraseOf(words) }) as const
  const statements = [
    tradeStatement({
      id: 'trade-s1-1',
      sentence: 0,
      subject: entityArgument('india', 'India'),
      relation: ['imports', 'import', 'imports'],
      object: entityArgument('crude-oil', 'crude oil'),
      roles: [{ ...entityArgument('russia', 'Russia'), role: 'origin', marker: 'from' }],
      change: { factuality: 2.75, place: 'russia' },
    }),
    tradeStatement({
      id: 'trade-s1-1-exports',
      sentence: 0,
      subject: entityArgument('russia', 'Russia'),
      relation: ['imports', 'exports', 'exports'],
      object: entityArgument('crude-oil', 'crude oil'),
      roles: [{ ...entityArgument('india', 'India'), role: 'recipient' }],
      change: {
        relation: { phrase: phraseOf('imports'), text: 'exports', lemma: 'exports', property: 'exports', head: 1 },
        inferredFrom: 'trade-s1-1',
        rule: 'entailment',
        confidence: 0.9 * 0.95,
      },
    }),
    tradeStatement({
      id: 'trade-s2-1',
      sentence: 1,
      subject: entityArgument('india', 'India'),
      relation: ['has not criticized', 'criticize', 'criticizes'],
      object: entityArgument('russia', 'Russia'),
      change: { polarity: 'negative', factuality: -3 },
    }),
    tradeStatement({
      id: 'trade-s3-1',
      sentence: 2,
      subject: entityArgument('india', 'India'),
      relation: ['will visit', 'visit', 'visits'],
      object: entityArgument('moscow', 'Moscow'),
      change: {
        modality: 'planned',
        attribution: {
          source: sources,
          cue: phraseOf('Sources say'),
          verb: 'say',
          polarity: 'positive',
          content: { start: phraseOf('"India"').start, end: phraseOf('from').end },
          further: [{ start: phraseOf('July 28').start, end: phraseOf('29').end }],
        },
        time: {
          start: '2025-07-28',
          end: '2025-07-29',
          value: '2025-07-28/2025-07-29',
          kind: 'date',
          certainty: 'resolved',
          resolution: 'year from the publication date',
          phrase: phraseOf('from July 28 to 29'),
          parts: [day('2025-07-28', 'July 28'), day('2025-07-29', '29')],
        },
      },
    }),
    tradeStatement({
      id: 'trade-s4-1',
      sentence: 3,
      subject: entityArgument('russia', 'Russia'),
      relation: ['sold', 'sell off'],
      object: entityArgument('grain', 'grain'),
      roles: [{ ...tons, role: 'quantity' }],
    }),
    tradeStatement({
      id: 'trade-s4-2',
      sentence: 3,
      subject: entityArgument('ministry', 'the ministry'),
      relation: ['confirmed', 'confirm'],
      object: {
        term: { kind: 'statement', statement: 'trade-s4-1' },
        phrase: phraseOf('Russia sold', '2.5 million tons of grain'),
        head: 1,
      },
    }),
  ]
  return {
    article,
    analysis: { sentences: [] },
    entities: [
      entity('crude-oil', 'crude oil', { type: 'substance', class: 'Commodity', named: false }),
      entity('grain', 'grain', { type: 'substance', class: 'Commodity', named: false }),
      entity('india', 'India', { aliases: ['Indian', 'New Delhi'], wikidata: 'Q668', wikipedia: 'India' }),
      entity('ministry', 'the ministry', { type: 'organization', class: 'Ministry', named: false }),
      entity('moscow', 'Moscow', { class: 'City' }),
      entity('russia', 'Russia', { aliases: ['Moscow'], wikidata: 'Q159', wikipedia: 'Russia (country)' }),
    ],
    statements,
    diagnostics: [],
    times: [day('2025-07-28', 'July 28')],
    attributions: [],
  }
}

const NAMESPACE = 'https://w3id.org/newsgraph/ontology#'
const CLASSES: Readonly<Record<string, readonly string[]>> = { Thing: [], Place: ['Thing'], State: ['Place'], City: ['Place'], Organization: ['Thing'], Ministry: ['Organization'], Commodity: ['Thing'] } // prettier-ignore
const PROPERTIES: Readonly<Record<string, readonly string[]>> = { trades: [], imports: ['trades'], exports: ['trades'], criticizes: [], visits: [], meets: [] } // prettier-ignore

/** A small ontology: some classes, and trade as the property above imports and exports. */
export function tradeOntology(): Ontology {
  const classes = Object.entries(CLASSES).map(([name, parents]): OntologyClass => ({
    name,
    iri: NAMESPACE + name,
    label: name.toLowerCase(),
    parents,
    alignments: [],
  }))
  const properties = Object.entries(PROPERTIES).map(([name, parents]): OntologyProperty => ({
    name,
    iri: NAMESPACE + name,
    label: name,
    parents,
    domain: [],
    range: [],
    symmetric: false,
    alignments: [],
  }))
  const isA = (name: string, ancestor: string): boolean =>
    Object.hasOwn(CLASSES, name) && (name === ancestor || CLASSES[name]!.some((parent) => isA(parent, ancestor)))
  return {
    namespace: NAMESPACE,
    classes: new Map(classes.map((each) => [each.name, each])),
    properties: new Map(properties.map((each) => [each.name, each])),
    frames: [],
    entailments: [],
    chains: [],
    implicatives: new Map(),
    modalityWords: new Map(),
    reportingWords: new Map(),
    officeNouns: new Set(),
    framesOf: () => [],
    propertiesFor,
    propertyFor,
    words,
    table,
    isA,
  }
}
