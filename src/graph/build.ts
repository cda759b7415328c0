import { MultiDirectedGraph } from 'graphology'
import { graphKey, inArticleOrder, mergeEntities, naturalOrder } from '../model/index.ts'
import { mergeEvents } from '../model/merge-events.ts'
import type { ArticleReading, Entity, NewsEvent, Statement } from '../model/index.ts'
import { edgesOf } from '../model/statement-edges.ts'
import { edgesOfEvent } from '../model/event-edges.ts'
import { GraphError } from './error.ts'

export interface GraphNode {
  readonly entity: Entity
}

export interface GraphEdge {
  readonly statement: Statement
  /** `object`, or the role by which the target takes part; from an event, `participant`, another role or `place`. */
  readonly role: string
  /** `imports`, or with a role `imports … from`; from an event, the role. */
  readonly label: string
}

/**
 * Nodes are entities, by id (`graphKey` for the few ids that Graphology's own tables would take for theirs); edges are
 * statements, each from its subject to its object and to what has a role in it. Events are nodes too, with an edge to
 * who and what takes part unless a statement joins the two already.
 */
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

/** Events by where they are first told, each with its statements in the order of `statements`. */
export function eventsOf(readings: readonly ArticleReading[], statements: readonly Statement[]): NewsEvent[] {
  const places = new Map(statements.map(({ id }, at) => [id, at]))
  const place = (id: string | undefined): number => places.get(id ?? '') ?? statements.length
  return mergeEvents(readings)
    .map((event) => ({ ...event, statements: event.statements.toSorted((a, b) => place(a) - place(b)) }))
    .sort((a, b) => place(a.statements[0]) - place(b.statements[0]) || naturalOrder(a.id, b.id))
}

/** What a graph is built of: statements and events by article and place in it. */
export interface Contents {
  readonly statements: readonly Statement[]
  readonly events: readonly NewsEvent[]
}

function joinEvents(graph: StatementGraph, { statements, events }: Contents): void {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  for (const event of events) {
    const telling = event.statements.flatMap((id) => byId.get(id) ?? [])
    for (const { id, source, target, role, label, statement } of edgesOfEvent(event, telling)) {
      const [from, to] = [graphKey(source), graphKey(target)]
      if (graph.hasNode(from) && graph.hasNode(to) && !graph.areNeighbors(from, to))
        graph.addDirectedEdgeWithKey(id, from, to, { statement, role, label })
    }
  }
}

/** An edge to an entity that no reading holds is left out; its statement can still be asked for. */
export function buildGraph(readings: readonly ArticleReading[], contents: Contents): StatementGraph {
  const graph: StatementGraph = new MultiDirectedGraph()
  for (const entity of mergeEntities(readings)) graph.addNode(graphKey(entity.id), { entity })
  for (const statement of contents.statements)
    for (const { id, source, target, role, label } of edgesOf(statement)) {
      const [from, to] = [graphKey(source), graphKey(target)]
      if (graph.hasNode(from) && graph.hasNode(to))
        graph.addDirectedEdgeWithKey(id, from, to, { statement, role, label })
    }
  joinEvents(graph, contents)
  return graph
}
