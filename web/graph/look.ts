import type { Theme } from '../theme.ts'
import type { Emphasis } from './emphasis.ts'

/** All that decides how the graph is drawn at a moment, beside the graph itself. */
export interface Look {
  readonly theme: Theme
  readonly emphasis: Emphasis | null
  /** Keys of the nodes that are selected or looked at. */
  readonly selected: ReadonlySet<string>
  readonly hovered: string | null
}

export const nodeStandsOut = (look: Look, node: string): boolean => look.emphasis?.nodes.has(node) ?? false
export const edgeStandsOut = (look: Look, edge: string): boolean => look.emphasis?.edges.has(edge) ?? false
