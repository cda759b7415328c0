import type { NetworkEdge, NetworkNode } from './rows.ts'

/** How a format writes a network: `begin`, its nodes, `between`, its edges, `end`. */
export interface NetworkFormat {
  readonly begin: string
  node(node: NetworkNode): string
  readonly between: string
  edge(edge: NetworkEdge): string
  readonly end: string
}
