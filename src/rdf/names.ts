import { DataFactory, type NamedNode } from 'n3'
import type { OntologyClass, OntologyProperty, Relation } from '../model/index.ts'
import { fingerprint } from '../model/fingerprint.ts'
import { remembered } from '../model/remembered.ts'
import { checkedBase, segmentOf } from './iri.ts'
import { NAMESPACES } from './vocabulary.ts'

/** Kinds of things under the base; each has a prefix of the same name. */
const KINDS = ['article', 'graph', 'sentence', 'statement', 'entity', 'value', 'when', 'duration', 'maker', 'relation', 'mention', 'interval', 'attribution', 'telling', 'contradiction', 'property', 'class'] as const // prettier-ignore
type Kind = (typeof KINDS)[number]

/** Beside its words, what tells one value from another. */
const DIGITS = 8
const READABLE = 40

/**
 * The prefixes of what is named under a base, and of all vocabularies.
 * @param namespace of the ontology
 * @throws RdfError where the base is no absolute IRI.
 */
export function prefixesUnder(base: string, namespace: string): Record<string, string> {
  const checked = checkedBase(base)
  const own = KINDS.map((kind) => [kind, `${checked}${kind}/`])
  return Object.fromEntries([...Object.entries(NAMESPACES), ['ng', namespace], ...own])
}

/** What of an ontology names things and tells which property fits. An ontology is one. */
export interface Terms {
  readonly namespace: string
  readonly classes: ReadonlyMap<string, Pick<OntologyClass, 'iri'>>
  readonly properties: ReadonlyMap<string, KnownProperty>
  /** Common noun → class of what it names. */
  readonly classNouns?: ReadonlyMap<string, string>
  /** True where `name` is `ancestor` or below it. */
  isA(name: string, ancestor: string): boolean
}

export type KnownProperty = Pick<OntologyProperty, 'iri' | 'domain' | 'range'>

/** The IRIs of everything in a graph: all are minted here. */
export class Names {
  readonly base: string
  readonly terms: Terms
  readonly prefixes: Readonly<Record<string, string>>
  readonly #segment = remembered(segmentOf)
  readonly #minted = new Map(KINDS.map((kind) => [kind, remembered((name) => this.#named(kind, name))]))

  /** @throws RdfError where the base is no absolute IRI. */
  constructor(terms: Terms, base: string) {
    this.base = checkedBase(base)
    this.terms = terms
    this.prefixes = prefixesUnder(this.base, terms.namespace)
  }

  /** Those of an ontology and base, which know what they named before. @throws RdfError where the base is no absolute IRI. */
  static under(terms: Terms, base: string): Names {
    const before = last.get(terms)
    if (before?.base === checkedBase(base)) return before
    const names = new Names(terms, base)
    last.set(terms, names)
    return names
  }

  #named(kind: Kind, name: string, suffix = ''): NamedNode {
    return DataFactory.namedNode(`${this.base}${kind}/${this.#segment(name)}${suffix}`)
  }

  /** What many things refer to: made once, so that it is also written once. */
  #mint(kind: Kind, name: string): NamedNode {
    return this.#minted.get(kind)?.(name) ?? this.#named(kind, name)
  }

  article = (id: string): NamedNode => this.#mint('article', id)
  /** The graph of what one article tells. */
  graph = (article: string): NamedNode => this.#mint('graph', article)
  /** The graph of what articles have in common. No article's graph is called so. */
  get shared(): NamedNode {
    return DataFactory.namedNode(`${this.base}shared`)
  }
  sentence = (article: string, key: string): NamedNode => this.#named('sentence', article, `-${key}`)
  statement = (id: string): NamedNode => this.#mint('statement', id)
  contradiction = (id: string): NamedNode => this.#mint('contradiction', id)
  /** `ngs:denialContradiction` of what is told and denied. */
  contradictionKind = (kind: string): NamedNode =>
    DataFactory.namedNode(`${NAMESPACES.ngs}${segmentOf(kind)}Contradiction`)
  entity = (id: string): NamedNode => this.#mint('entity', id)
  /** A time by what it is; the same time is the same wherever it is told. */
  when = (name: string): NamedNode => this.#mint('when', name)
  /** How long something lasts, by its TIMEX3 value. */
  duration = (timex: string): NamedNode => this.#mint('duration', timex)
  /** A value by what it is, with its kind and unit. */
  value(words: string, ...told: readonly string[]): NamedNode {
    const readable = words
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .slice(0, READABLE)
      .replace(/^[-.]+|[-.]+$/g, '')
    return this.#mint('value', `${readable === '' ? 'value' : readable}-${fingerprint(DIGITS, ...told)}`)
  }
  /** Whoever wrote or published an article, by the name it gives. */
  maker = (name: string): NamedNode => this.#mint('maker', name)
  mention = (article: string, at: number): NamedNode => this.#named('mention', article, `.${at}`)
  interval = (article: string, at: number): NamedNode => this.#named('interval', article, `.${at}`)
  attribution = (article: string, at: number): NamedNode => this.#named('attribution', article, `.${at}`)
  /** What one article tells of an event. */
  telling = (article: string, at: number): NamedNode => this.#named('telling', article, `.${at}`)
  /** An argument of a statement or attribution, by its place. */
  argument = (of: NamedNode, at: number): NamedNode => DataFactory.namedNode(`${of.value}.a${at}`)
  /** A stretch of an article's text, in Unicode code points, after RFC 5147. */
  words = (article: string, start: number, end: number): NamedNode =>
    this.#named('article', article, `#char=${start},${end}`)
  role = remembered((role): NamedNode => DataFactory.namedNode(NAMESPACES.role + segmentOf(role)))
  stance = remembered((name): NamedNode => DataFactory.namedNode(NAMESPACES.ngs + segmentOf(name)))

  /** A relation that the ontology does not know: `relation/` and its lemma with hyphens for spaces. */
  openRelation = ({ lemma }: Relation): NamedNode => this.#openRelation(lemma)
  readonly #openRelation = remembered((lemma) => this.#named('relation', lemma.trim().replace(/\s+/g, '-')))

  property = remembered((name): NamedNode => {
    const known = this.terms.properties.get(name)
    return known === undefined ? this.#mint('property', name) : DataFactory.namedNode(known.iri)
  })

  class = remembered((name): NamedNode => {
    const known = this.terms.classes.get(name)
    return known === undefined ? this.#mint('class', name) : DataFactory.namedNode(known.iri)
  })
}

/** Whoever writes one format often writes another of the same. */
const last = new WeakMap<Terms, Names>()

export const WIKIPEDIA = 'https://en.wikipedia.org/wiki/'
const ITEM = /^Q[1-9]\d*$/

/** The item in Wikidata; null of what is no item's number. */
export const wikidataItem = (item: string): NamedNode | null =>
  ITEM.test(item) ? DataFactory.namedNode(NAMESPACES.wd + item) : null

/** The page of a title in the English Wikipedia. */
export const wikipediaPage = (title: string): NamedNode =>
  DataFactory.namedNode(WIKIPEDIA + segmentOf(title.replaceAll(' ', '_')))
