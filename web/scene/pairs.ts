import type { Statement, ViewEdge } from '../../src/model/index.ts'
import { relationKey, type GraphIndex } from '../graph-index.ts'
import { isDenied } from '../stance.ts'

/** All edges between two entities, in either direction. */
export interface Pair {
  /** The same whichever comes first. */
  readonly key: string
  readonly ids: readonly [string, string]
  readonly edges: readonly Told[]
}

/** An edge with its statement. */
export interface Told {
  readonly edge: ViewEdge
  readonly statement: Statement
}

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

export const pairKey = (one: string, other: string): string => JSON.stringify(inOrder(one, other))

/** The edges of some statements by the two entities that they join; those within `entities` only, where given. */
export function pairsOf(
  index: GraphIndex,
  statements: Iterable<Statement>,
  entities?: { has(id: string): boolean },
): Pair[] {
  const pairs = new Map<string, { key: string; ids: [string, string]; edges: Told[] }>()
  for (const statement of statements)
    for (const edge of index.edgesOf(statement.id)) {
      const { source, target } = edge
      if (entities !== undefined && !(entities.has(source) && entities.has(target))) continue
      const key = pairKey(source, target)
      const pair = pairs.get(key) ?? { key, ids: inOrder(source, target), edges: [] }
      pair.edges.push({ edge, statement })
      pairs.set(key, pair)
    }
  return [...pairs.values()]
}

/** Whether one statement says what another denies. */
export function isDisputed(statements: readonly Statement[]): boolean {
  const said = new Map<string, Set<boolean>>()
  for (const statement of statements) {
    const key = JSON.stringify([relationKey(statement), statement.subject.term, statement.object?.term ?? null])
    said.set(key, (said.get(key) ?? new Set()).add(isDenied(statement)))
  }
  return [...said.values()].some((ways) => ways.size > 1)
}
