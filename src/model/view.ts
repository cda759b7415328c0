import type { Article } from './article.ts'
import type { Entity } from './entity.ts'
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
  /** Number of statements it takes part in. */
  readonly degree: number
}

export interface ViewEdge {
  readonly id: string
  /** Entity ids. */
  readonly source: string
  readonly target: string
  /** `imports`, or with a role `imports … from`. */
  readonly label: string
  /** `object`, or the role by which the target takes part. */
  readonly role: string
  readonly statement: string
}
