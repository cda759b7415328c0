import { graphKey, naturalOrder } from '../model/index.ts'
import type { Entity, Statement } from '../model/index.ts'
import type { StatementGraph } from './build.ts'

/** `out`: from the subject or event; `in`: towards the object, what has a role or takes part. */
export type Direction = 'in' | 'out' | 'both'

export interface Neighbour {
  readonly entity: Entity
  /** What joins it, by article and place in it. */
  readonly statements: readonly Statement[]
}

const byPlace = (a: Statement, b: Statement): number =>
  naturalOrder(a.evidence.article, b.evidence.article) ||
  a.evidence.sentence - b.evidence.sentence ||
  naturalOrder(a.id, b.id)

/** What lies around entities, seen through a filter. */
export class Neighbourhood {
  readonly #graph: StatementGraph
  readonly #accepts: (statement: Statement) => boolean

  constructor(graph: StatementGraph, accepts: (statement: Statement) => boolean) {
    this.#graph = graph
    this.#accepts = accepts
  }

  /** The statements that join an entity to others, by article and place, by the other's id, in the order of the ids. */
  statements(id: string, direction: Direction): Map<string, Statement[]> {
    const found = new Map<string, Set<Statement>>()
    const add = (other: string, statement: Statement): void => {
      if (!this.#accepts(statement)) return
      const known = found.get(other)
      if (known === undefined) found.set(other, new Set([statement]))
      else known.add(statement)
    }
    const key = graphKey(id)
    if (direction !== 'in')
      this.#graph.forEachOutEdge(key, (_, { statement }, __, ___, ____, { entity }) => add(entity.id, statement))
    if (direction !== 'out')
      this.#graph.forEachInEdge(key, (_, { statement }, __, ___, { entity }) => add(entity.id, statement))
    const order = [...found].sort(([a], [b]) => naturalOrder(a, b))
    return new Map(order.map(([other, statements]) => [other, [...statements].sort(byPlace)]))
  }

  of(id: string, direction: Direction): Neighbour[] {
    const found = [...this.statements(id, direction)].map(([other, statements]) => ({
      entity: this.#graph.getNodeAttribute(graphKey(other), 'entity'),
      statements,
    }))
    return found.sort((a, b) => b.statements.length - a.statements.length || naturalOrder(a.entity.id, b.entity.id))
  }
}
