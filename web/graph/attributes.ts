import type { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import type { EntityType } from '../../src/model/index.ts'
import type { EdgeLabels, Stance } from '../stance.ts'

export interface NodeAttributes {
  /** Of the entity; the node goes by its `graphKey`. */
  readonly id: string
  /** Where the layout puts it, in its own units. */
  readonly home: { readonly x: number; readonly y: number }
  /** Pixels from the left and from the bottom of the stage, at the first zoom. */
  readonly x: number
  readonly y: number
  /** Radius in pixels at the first zoom, and where there is room enough. */
  readonly size: number
  readonly fullSize: number
  readonly label: string
  readonly type: 'circle'
  readonly entityType: EntityType
  readonly named: boolean
  readonly degree: number
}

export interface EdgeAttributes {
  readonly labels: EdgeLabels
  readonly type: 'statement'
  /** Width in pixels, like that of nodes. */
  readonly size: number
  readonly fullSize: number
  readonly statement: string
  readonly stance: Stance
  readonly curvature: number
}

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>
