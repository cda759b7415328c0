export { GraphError, type GraphErrorCode } from './error.ts'
export {
  KnowledgeGraph,
  type ArticleMention,
  type EntityQuery,
  type NeighbourQuery,
  type Path,
  type PathQuery,
} from './knowledge-graph.ts'
export type { GraphEdge, GraphNode, StatementGraph } from './build.ts'
export type { EventQuery } from './events.ts'
export type { EntityReference } from './names.ts'
export type { Direction, Neighbour } from './neighbourhood.ts'
export type { PathStep } from './paths.ts'
export type { RelationQuery, StatementFilter } from './query.ts'
export type { TimeWindow } from './time-window.ts'
