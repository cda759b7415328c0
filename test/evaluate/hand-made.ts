import type {
  Argument,
  ArticleReading,
  Entity,
  Ontology,
  OntologyProperty,
  Phrase,
  RoleArgument,
  Sentence,
  Statement,
  Token,
} from '../../src/model/index.ts'
import { articleOfBlocks, splitByBlock, type SentenceReading } from '../../src/evaluate/sentence-readings.ts'
import { propertiesFor, propertyFor, table, words } from '../ontology/shipped.ts'

/** The stretch of `text` that reads `words`. */
export function phraseIn(text: string, words: string, from = 0): Phrase {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
  const end = start + words.length
  return { text: words, start, end, segments: [{ start, end }] }
}

export const argument = (text: string, words: string, entity = words.toLowerCase().replaceAll(' ', '-')): Argument => ({
  term: { kind: 'entity', entity },
  phrase: phraseIn(text, words),
  head: 0,
})

export const roleArgument = (text: string, role: string, marker: string, words: string, head = 0): RoleArgument => ({
  ...argument(text, words),
  head,
  role,
  ...(marker === '' ? {} : { marker }),
})

interface Parts {
  readonly subject: string
  readonly relation: string
  readonly object?: string
  readonly change?: Partial<Statement>
  readonly property?: string
  readonly passive?: boolean
  readonly head?: number
  readonly arguments?: readonly RoleArgument[]
}

/** A statement about the words of a text that is a single sentence. */
export function statementOf(text: string, parts: Parts): Statement {
  return {
    id: `text-s0-${parts.relation}`,
    subject: argument(text, parts.subject),
    relation: {
      phrase: phraseIn(text, parts.relation),
      text: parts.relation,
      lemma: parts.relation,
      head: parts.head ?? 0,
      ...(parts.property === undefined ? {} : { property: parts.property }),
      ...(parts.passive === undefined ? {} : { passive: parts.passive }),
    },
    object: parts.object === undefined ? null : argument(text, parts.object),
    arguments: parts.arguments ?? [],
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    time: null,
    place: null,
    evidence: { article: 'text', sentence: 0, text, start: 0, end: text.length },
    rule: 'verb-clause',
    confidence: 0.75,
    ...parts.change,
  }
}

/** A token whose word stands in `text` at or after `from`. */
export function tokenOf(text: string, index: number, word: string, head: number, change: Partial<Token> = {}): Token {
  const { start, end } = phraseIn(text, word)
  return {
    index,
    text: word,
    start,
    end,
    lemma: word,
    upos: 'NOUN',
    features: {},
    head,
    relation: head < 0 ? 'root' : 'dep',
    headProbability: 1,
    factuality: 0,
    entityType: null,
    ...change,
  }
}

/** Tokens of a sentence, one a line of `tree`: word, part of speech, 1-based number of its governor (0 for the root), relation. */
export function tokensOf(text: string, tree: string): Token[] {
  let from = 0
  return tree
    .trim()
    .split('\n')
    .map((line, index) => {
      const [word = '', upos = '', head = '', relation = ''] = line.trim().split(/\s+/)
      const { start, end } = phraseIn(text, word, from)
      from = end
      return tokenOf(text, index, word, Number(head) - 1, { start, end, upos, relation, lemma: word.toLowerCase() })
    })
}

export function entityOf(text: string, label: string, change: Partial<Entity> = {}): Entity {
  const { start, end } = phraseIn(text, label)
  return {
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    type: 'person',
    class: 'Person',
    aliases: [],
    mentions: [{ text: label, start, end, sentence: 0, head: 0, first: 0, last: 0, form: 'name' }],
    named: true,
    ...change,
  }
}

export interface Found {
  readonly statements?: readonly Statement[]
  readonly tokens?: readonly Token[]
  readonly entities?: readonly Entity[]
}

export function readingOf(text: string, found: Found, change: Partial<ArticleReading> = {}): ArticleReading {
  const sentence: Sentence = {
    index: 0,
    text,
    start: 0,
    end: text.length,
    tokens: found.tokens ?? [],
    names: [],
    block: 0,
  }
  return {
    article: articleOfBlocks('text', [text]),
    analysis: { sentences: [sentence] },
    entities: found.entities ?? [],
    statements: found.statements ?? [],
    diagnostics: [],
    ...change,
  }
}

export const itemOf = (text: string, found: Found): SentenceReading => splitByBlock(readingOf(text, found))[0]!

export function ontologyOf(properties: readonly (Partial<OntologyProperty> & { readonly name: string })[]): Ontology {
  const full = properties.map((property) => ({
    iri: `https://example.org/${property.name}`,
    label: property.name,
    parents: [],
    domain: [],
    range: [],
    symmetric: false,
    alignments: [],
    ...property,
  }))
  return {
    namespace: 'https://example.org/',
    classes: new Map(),
    properties: new Map(full.map((property) => [property.name, property])),
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
    isA: () => false,
  }
}
