import type { ViewNode } from '../src/model/index.ts'
import type { GraphIndex } from './graph-index.ts'
import { headlineById } from './words.ts'

/** Of those among some entities that have the name of another, the headline of an article that tells of each, by id. */
export function tellApart(index: GraphIndex, nodes: readonly ViewNode[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { label } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1)
  return new Map(
    nodes
      .filter(({ label }) => (counts.get(label) ?? 0) > 1)
      .flatMap(({ id }) => {
        const [first] = index.statementsOf(id)
        return first === undefined ? [] : [[id, headlineById(index, first.evidence.article)] as const]
      }),
  )
}
