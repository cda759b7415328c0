import { DataFactory, type NamedNode } from 'n3'
import type { Ontology, Relation, Span } from '../model/index.ts'
import { checkedBase, segmentOf } from './iri.ts'
import { NAMESPACES } from './vocabulary.ts'

/** Kinds of things under the base; each has a prefix of the same name. */
const KINDS = ['article', 'entity', 'statement', 'attribution', 'interval', 'mention', 'text', 'relation', 'property', 'class'] as const // prettier-ignore
type Kind = (typeof KINDS)[number]

/** The IRIs of everything in a graph: all are minted here. */
export class Names {
  readonly base: string
  readonly #ontology: Ontology

  /** @throws RdfError where the base is no absolute IRI. */
  constructor(ontology: Ontology, base: string) {
    this.base = checkedBase(base, [...KINDS, ...Object.keys(NAMESPACES), 'ng'])
    this.#ontology = ontology
  }

  get prefixes(): Record<string, string> {
    const own = KINDS.map((kind) => [kind, `${this.base}${kind}/`])
    return Object.fromEntries([...Object.entries(NAMESPACES), ['ng', this.#ontology.namespace], ...own])
  }

  #mint(kind: Kind, name: string, suffix = ''): NamedNode {
    return DataFactory.namedNode(`${this.base}${kind}/${segmentOf(name)}${suffix}`)
  }

  article = (id: string): NamedNode => this.#mint('article', id)
  entity = (id: string): NamedNode => this.#mint('entity', id)
  statement = (id: string): NamedNode => this.#mint('statement', id)
  /** The number of what is counted within an article. */
  attribution = (article: string, at: number): NamedNode => this.#mint('attribution', article, `.a${at}`)
  interval = (article: string, at: number): NamedNode => this.#mint('interval', article, `.t${at}`)
  mention = (article: string, at: number): NamedNode => this.#mint('mention', article, `.m${at}`)
  /** A stretch of an article's text, by its UTF-16 code units. */
  text = (article: string, { start, end }: Span): NamedNode => this.#mint('text', article, `.${start}-${end}`)
  role = (role: string): NamedNode => DataFactory.namedNode(NAMESPACES.role + segmentOf(role))
  stance = (name: string): NamedNode => DataFactory.namedNode(NAMESPACES.ngs + segmentOf(name))

  /** Of an open relation, `relation/` and its lemma with hyphens for spaces. */
  relation({ property, lemma }: Relation): NamedNode {
    if (property === undefined) return this.#mint('relation', lemma.trim().replace(/\s+/g, '-'))
    return this.property(property)
  }

  property(name: string): NamedNode {
    const known = this.#ontology.properties.get(name)
    return known === undefined ? this.#mint('property', name) : DataFactory.namedNode(known.iri)
  }

  class(name: string): NamedNode {
    const known = this.#ontology.classes.get(name)
    return known === undefined ? this.#mint('class', name) : DataFactory.namedNode(known.iri)
  }

  /** A term that the ontology's own namespace has for events: its PLOVER type and CAMEO code. */
  code = (name: 'plover' | 'cameo'): NamedNode => DataFactory.namedNode(this.#ontology.namespace + name)

  /** Codes of the events that a relation reports, where the ontology gives some. */
  codesOf({ property = '' }: Relation): { readonly plover?: string; readonly cameo?: string } {
    return this.#ontology.properties.get(property) ?? {}
  }

  /** Classes or properties right above one, as far as the ontology knows it. */
  parentsOf = (kind: 'classes' | 'properties', name: string): readonly string[] =>
    this.#ontology[kind].get(name)?.parents ?? []

  /** What the ontology calls a class or property, else its name. */
  labelOf(kind: 'classes' | 'properties', name: string): string {
    return this.#ontology[kind].get(name)?.label ?? name
  }
}

export const WIKIPEDIA = 'https://en.wikipedia.org/wiki/'
const ITEM = /^Q[1-9]\d*$/

/** The item in Wikidata; null of what is no item's number. */
export const wikidataItem = (item: string): NamedNode | null =>
  ITEM.test(item) ? DataFactory.namedNode(NAMESPACES.wd + item) : null

/** The page of a title in the English Wikipedia. */
export const wikipediaPage = (title: string): NamedNode =>
  DataFactory.namedNode(WIKIPEDIA + segmentOf(title.replaceAll(' ', '_')))
