import type {
  Argument,
  ArticleReading,
  Entity,
  NewsEvent,
  Ontology,
  OntologyProperty,
  Phrase,
  Statement,
  TimeInterval,
} from '../../src/model/index.ts'
import { tradeOntology } from './readings.ts'

const SENTENCES = [
  'Ada Berg met Ivo Lund in Oslo on 3 May 2025.',
  'The meeting followed her visit to Norland.',
  'Berg may also visit Veria in June.',
  'Norland freed a captive while they met.',
] as const
const TEXT = SENTENCES.join('\n')

function phraseOf(words: string): Phrase {
  const start = TEXT.indexOf(words)
  if (start === -1) throw new Error(`"${words}" does not stand in the fixture`)
  const end = start + words.length
  return { text: words, start, end, segments: [{ start, end }] }
}

const of = (entity: string, words: string): Argument => ({
  term: { kind: 'entity', entity },
  phrase: phraseOf(words),
  head: 0,
})

interface Parts extends Partial<Omit<Statement, 'relation'>> {
  readonly sentence: number
  readonly subject: Argument
  readonly relation: readonly [text: string, property: string]
}

function statement(id: string, { sentence, subject, relation: [words, property], ...change }: Parts): Statement {
  const start = TEXT.indexOf(SENTENCES[sentence]!)
  const evidence = {
    article: 'oslo',
    sentence,
    text: SENTENCES[sentence]!,
    start,
    end: start + SENTENCES[sentence]!.length,
  }
  return {
    id,
    subject,
    relation: { phrase: phraseOf(words), text: words, lemma: words, property, head: 1 },
    object: null,
    arguments: [],
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    time: null,
    place: null,
    evidence,
    rule: 'verb-clause',
    confidence: 0.9,
    ...change,
  }
}

const date = (start: string, end: string, words: string): TimeInterval => ({
  start,
  end,
  value: start,
  kind: 'date',
  certainty: 'stated',
  phrase: phraseOf(words),
})
const MAY = date('2025-05-03', '2025-05-03', '3 May 2025')
const JUNE = date('2025-06', '2025-06', 'June')

const STATEMENTS = [
  statement('oslo-s1-1', {
    sentence: 0,
    subject: of('ada-berg', 'Ada Berg'),
    relation: ['met', 'meets'],
    object: of('ivo-lund', 'Ivo Lund'),
    time: MAY,
    place: 'oslo',
    event: 'meeting',
  }),
  statement('oslo-s2-1', {
    sentence: 1,
    subject: of('meeting', 'The meeting'),
    relation: ['followed', 'follows'],
    object: of('visit', 'her visit to Norland'),
  }),
  statement('oslo-s2-2', {
    sentence: 1,
    subject: of('ada-berg', 'her'),
    relation: ['visit', 'visits'],
    object: of('norland', 'Norland'),
    event: 'visit',
  }),
  statement('oslo-s3-1', {
    sentence: 2,
    subject: of('ada-berg', 'Berg'),
    relation: ['visit', 'visits'],
    object: of('veria', 'Veria'),
    modality: 'possible',
    time: JUNE,
    event: 'visit-2',
  }),
  statement('oslo-s4-1', {
    sentence: 3,
    subject: of('norland', 'Norland freed'),
    relation: ['freed', 'frees'],
    object: of('captive', 'a captive'),
  }),
  statement('oslo-s4-2', {
    sentence: 3,
    subject: { term: { kind: 'statement', statement: 'oslo-s4-1' }, phrase: phraseOf('freed'), head: 1 },
    relation: ['while', 'during'],
    object: of('meeting', 'they met'),
  }),
]

const EVENTS: readonly NewsEvent[] = [
  {
    id: 'meeting',
    class: 'Talks',
    participants: [
      { role: 'subject', entity: 'ada-berg' },
      { role: 'object', entity: 'ivo-lund' },
    ],
    time: MAY,
    place: 'oslo',
    polarity: 'positive',
    modality: 'actual',
    statements: ['oslo-s1-1'],
  },
  {
    id: 'visit',
    class: 'Visit',
    participants: [
      { role: 'subject', entity: 'ada-berg' },
      { role: 'object', entity: 'norland' },
    ],
    time: null,
    place: null,
    polarity: 'positive',
    modality: 'actual',
    statements: ['oslo-s2-2'],
  },
  {
    id: 'visit-2',
    class: 'Visit',
    participants: [
      { role: 'subject', entity: 'ada-berg' },
      { role: 'object', entity: 'veria' },
    ],
    time: JUNE,
    place: null,
    polarity: 'positive',
    modality: 'possible',
    statements: ['oslo-s3-1'],
  },
]

const entity = (id: string, label: string, type: Entity['type'], name: string): Entity => ({
  id,
  label,
  type,
  class: name,
  aliases: [],
  mentions: [],
  named: type !== 'event',
})

/** Two people who meet, a visit before it, one that may come, and something that happens meanwhile. */
export function meetingReading(): ArticleReading {
  return {
    article: {
      id: 'oslo',
      source: 'oslo.txt',
      format: 'text',
      text: TEXT,
      story: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    },
    analysis: { sentences: [] },
    entities: [
      entity('ada-berg', 'Ada Berg', 'person', 'Person'),
      entity('ivo-lund', 'Ivo Lund', 'person', 'Person'),
      entity('oslo', 'Oslo', 'place', 'City'),
      entity('norland', 'Norland', 'place', 'State'),
      entity('veria', 'Veria', 'place', 'State'),
      entity('captive', 'a captive', 'person', 'Person'),
      entity('meeting', 'meeting of Ada Berg and Ivo Lund', 'event', 'Talks'),
      entity('visit', 'Ada Berg’s visit to Norland', 'event', 'Visit'),
      entity('visit-2', 'Ada Berg’s visit to Veria', 'event', 'Visit'),
    ],
    statements: STATEMENTS,
    events: EVENTS,
    diagnostics: [],
    times: [MAY, JUNE],
    attributions: [],
  }
}

const PROPERTIES: readonly (Partial<OntologyProperty> & { readonly name: string })[] = [
  { name: 'meets', symmetric: true, event: 'Meeting', plover: 'CONSULT', cameo: '040' },
  { name: 'negotiatesWith', symmetric: true, parents: ['meets'], event: 'Talks' },
  { name: 'visits', inverse: 'visitedBy', event: 'Visit', plover: 'CONSULT', cameo: '042' },
  { name: 'visitedBy', inverse: 'visits', passive: true },
  { name: 'follows', inverse: 'precedes' },
  { name: 'precedes', inverse: 'follows' },
  { name: 'during' },
  { name: 'frees' },
]

/** A small ontology with events, a symmetric property and inverses. */
export function eventOntology(): Ontology {
  const small = tradeOntology()
  const classes: Record<string, readonly string[]> = { Event: [], Meeting: ['Event'], Talks: ['Meeting'], Visit: ['Event'], Person: [] } // prettier-ignore
  const isA = (name: string, ancestor: string): boolean =>
    small.isA(name, ancestor) || name === ancestor || (classes[name] ?? []).some((parent) => isA(parent, ancestor))
  const property = (each: (typeof PROPERTIES)[number]): OntologyProperty => ({
    iri: small.namespace + each.name,
    label: each.name,
    parents: [],
    domain: [],
    range: [],
    symmetric: false,
    alignments: [],
    ...each,
  })
  return {
    ...small,
    classes: new Map([
      ...small.classes,
      ...Object.entries(classes).map(
        ([name, parents]) =>
          [name, { name, iri: small.namespace + name, label: name.toLowerCase(), parents, alignments: [] }] as const,
      ),
    ]),
    properties: new Map(PROPERTIES.map((each) => [each.name, property(each)])),
    isA,
  }
}
