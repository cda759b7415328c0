import { MultiDirectedGraph } from 'graphology'
import { inArticleOrder, mergeEntities, naturalOrder } from '../model/index.ts'
import type { ArticleReading, Entity, Statement } from '../model/index.ts'
import { edgesOf } from './edges.ts'
import { GraphError } from './error.ts'

export interface GraphNode {
  readonly entity: Entity
}

export interface GraphEdge {
  readonly statement: Statement
  /** `object`, or the role by which the target takes part. */
  readonly role: string
  /** `imports`, or with a role `imports … from`. */
  readonly label: string
}

/** Nodes are entities, by id; edges are statements, each from its subject to its object and to what has a role in it. */
export type StatementGraph = MultiDirectedGraph<GraphNode, GraphEdge>

function refuseRepeats(readings: readonly ArticleReading[]): void {
  const articles = new Set<string>()
  const statements = new Set<string>()
  for (const reading of readings) {
    const { id } = reading.article
    if (articles.has(id))
      throw new GraphError(
        'duplicate-article',
        id,
        `Two readings are of the article ${JSON.stringify(id)}; give each its own id.`,
      )
    articles.add(id)
    for (const statement of reading.statements) {
      if (statements.has(statement.id))
        throw new GraphError(
          'duplicate-statement',
          statement.id,
          `Two statements have the id ${JSON.stringify(statement.id)}.`,
        )
      statements.add(statement.id)
    }
  }
}

const inTextOrder = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => a.evidence.sentence - b.evidence.sentence || naturalOrder(a.id, b.id))

/** Statements by article and place in it. */
export function statementsOf(readings: readonly ArticleReading[]): Statement[] {
  refuseRepeats(readings)
  return inArticleOrder(readings).flatMap((reading) => inTextOrder(reading.statements))
}

/** An edge to an entity that no reading holds is left out; its statement can still be asked for. */
export function buildGraph(readings: readonly ArticleReading[], statements: readonly Statement[]): StatementGraph {
  const graph: StatementGraph = new MultiDirectedGraph()
  for (const entity of mergeEntities(readings)) graph.addNode(entity.id, { entity })
  for (const statement of statements)
    for (const { id, source, target, role, label } of edgesOf(statement))
      if (graph.hasNode(source) && graph.hasNode(target))
        graph.addDirectedEdgeWithKey(id, source, target, { statement, role, label })
  return graph
}
