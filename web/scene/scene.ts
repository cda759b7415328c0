import type { Statement, ViewArticle, ViewNode } from '../../src/model/index.ts'
import type { EdgeLabels, Stance } from '../stance.ts'

/** A screen shows about so many nodes well. */
export const MOST_NODES = 60

export interface EntityInScene {
  readonly kind: 'entity'
  /** Key in the drawn graph. */
  readonly key: string
  readonly entity: ViewNode
  /** Orders labels: those of weighty nodes are placed first. */
  readonly weight: number
  /** Statements of it that no edge shows. */
  readonly marks: number
  /** Neighbours that are not drawn; 0 where the picture is not about neighbours. */
  readonly more: number
}

export interface TileInScene {
  readonly kind: 'article'
  readonly key: string
  readonly article: ViewArticle
  readonly weight: number
  /** Its most telling entities, best first. */
  readonly names: readonly ViewNode[]
  readonly statements: number
}

export type SceneNode = EntityInScene | TileInScene

export interface SceneEdge {
  readonly key: string
  /** Keys of nodes. */
  readonly source: string
  readonly target: string
  /** `relation`: what is said of two entities. `saying`: who says something that no edge shows, to whom it is said of. `telling`: an entity and an article that tells of it. */
  readonly kind: 'relation' | 'saying' | 'telling'
  readonly statements: readonly Statement[]
  /** `least` is what a short line has room for. */
  readonly labels: EdgeLabels & { readonly least: string }
  readonly stance: Stance
  /** Whether it has an arrowhead; not where it stands for both directions. */
  readonly directed: boolean
}

/** A thin line from who says so to the edge of what they say. */
export interface SourceTie {
  readonly source: string
  readonly edge: string
}

/** What is drawn at a time. */
export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  readonly ties: readonly SourceTie[]
  /** Things of the same kind that are folded away. */
  readonly folded: number
  /** What it shows, for a heading and for who does not see it. */
  readonly title: string
}
