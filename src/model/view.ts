import type { Article } from './article.ts'
import type { Entity } from './entity.ts'
import type { NewsEvent } from './event.ts'
import type { Statement } from './statement.ts'

/** What the page shows: everything it needs, positions included, as plain JSON. */
export interface GraphView {
  readonly version: 1
  readonly title: string
  readonly articles: readonly Pick<Article, 'id' | 'title' | 'url' | 'publisher' | 'published' | 'source'>[]
  readonly nodes: readonly ViewNode[]
  readonly edges: readonly ViewEdge[]
  /** Every statement, those without an edge included. */
  readonly statements: readonly Statement[]
}

export interface ViewNode extends Omit<Entity, 'mentions'> {
  readonly x: number
  readonly y: number
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
