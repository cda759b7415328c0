import type { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import type { Stance } from '../stance.ts'
import type { TileSize } from './tile-size.ts'

export interface NodeAttributes {
  readonly shown: SceneNode
  /** Where the layout puts it, in its own units. */
  readonly home: { readonly x: number; readonly y: number }
  /** Pixels from the left and from the bottom of the stage, at the first zoom. */
  readonly x: number
  readonly y: number
  /** Radius in pixels at the first zoom, and where there is room enough. */
  readonly size: number
  readonly fullSize: number
  /** Of an entity; a tile has its own words. */
  readonly label: string
  readonly type: 'circle'
}

export interface EdgeAttributes {
  readonly shown: SceneEdge
  readonly type: 'statement'
  /** Width in pixels, like that of nodes. */
  readonly size: number
  readonly fullSize: number
  readonly stance: Stance
  readonly directed: boolean
  readonly curvature: number
}

interface GraphAttributes {
  /** The size of each article's tile at the first zoom. */
  readonly tile: TileSize
}

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

export type Renderer = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>
