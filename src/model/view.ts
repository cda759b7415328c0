import type { Article, StoryBlock } from './article.ts'
import type { Contradiction } from './contradiction.ts'
import type { Entity } from './entity.ts'
import type { NewsEvent } from './event.ts'
import type { OntologyClass, OntologyProperty } from './ontology.ts'
import type { Statement } from './statement.ts'

/** What the page shows: everything it needs, as plain JSON. Where to draw what is the page's own affair. */
export interface GraphView {
  readonly version: 2
  readonly title: string
  readonly articles: readonly ViewArticle[]
  readonly nodes: readonly ViewNode[]
  readonly edges: readonly ViewEdge[]
  /** Every statement, those without an edge included. */
  readonly statements: readonly Statement[]
  /** Pairs of them that cannot both hold; left out where there are none. */
  readonly contradictions?: readonly Contradiction[]
  /** The words of the ontology that it is said in; left out where none was at hand. */
  readonly vocabulary?: ViewVocabulary
}

/** The part of an ontology that a view needs to be written as RDF. */
export interface ViewVocabulary {
  readonly namespace: string
  readonly classes: readonly ViewClass[]
  readonly properties: readonly Pick<OntologyProperty, 'name' | 'iri' | 'domain' | 'range'>[]
}

export type ViewClass = Pick<OntologyClass, 'name' | 'iri' | 'parents'>

export interface ViewArticle extends Pick<Article, 'id' | 'title' | 'url' | 'publisher' | 'published'> {
  /** What its reader sees, in order; of an article read back from RDF, the sentences that are quoted. */
  readonly blocks: readonly ViewBlock[]
}

/** A part of an article with its words: `text.length` is `end - start`. */
export interface ViewBlock extends StoryBlock {
  readonly text: string
}

export interface ViewNode extends Omit<Entity, 'mentions'> {
  /** Number of statements it takes part in; of an event, those that tell of it too. */
  readonly degree: number
  /** Of an event: who takes part, when and where, and whether it happened. */
  readonly event?: NewsEvent
}

export interface ViewEdge {
  readonly id: string
  /** Entity ids. */
  readonly source: string
  readonly target: string
  /** `imports`, or with a role `imports … from`; from an event, the role. */
  readonly label: string
  /** `object`, or the role by which the target takes part; from an event, `participant`, another role or `place`. */
  readonly role: string
  readonly statement: string
}
