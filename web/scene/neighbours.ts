import { entitiesOf, type Statement } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { assemble } from './assemble.ts'
import { MOST_NODES, type Scene } from './scene.ts'

/** Around the middle: those with a name, and where these are few those that are only described, up to so many. */
const FEW = 14
/** Around what is expanded besides. */
const FURTHER = 12
const MOST_LINES = 90

/** The entities that a statement joins to one of them, with how much is told of both. */
function neighboursOf(
  index: GraphIndex,
  entity: string,
  among: (statement: Statement) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const statement of index.statementsOf(entity)) {
    if (!among(statement)) continue
    for (const other of entitiesOf(statement))
      if (other !== entity && index.nodes.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return counts
}

/** An entity in the middle of its closest neighbours: named ones first, then those of whom most is told with it. */
export function neighboursScene(
  index: GraphIndex,
  { ids, statements }: { readonly ids: ReadonlySet<string>; readonly statements: readonly Statement[] },
  around: {
    readonly entity: string
    readonly expanded: readonly string[]
    readonly pinned: readonly string[]
    readonly apart: string | null
    /** Neighbours of the middle that there is room for. */
    readonly most: number
  },
): Scene {
  const among = ({ id }: Statement): boolean => ids.has(id)
  const closest = (entity: string): string[] => {
    const near = neighboursOf(index, entity, among)
    const rank = (id: string): number =>
      (near.get(id) ?? 0) +
      (index.nodes.get(id)?.named === true ? 1000 : 0) -
      (index.nodes.get(id)?.type === 'time' ? 500 : 0)
    return [...near.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))
  }
  const pinned = around.pinned.filter((id) => index.nodes.has(id))
  const near = closest(around.entity)
  const named = near.filter((id) => index.nodes.get(id)?.named === true).length
  const first = near.slice(0, Math.min(around.most, Math.max(FEW, named)))
  const shown = new Set([around.entity, ...pinned, ...first])
  for (const entity of around.expanded) {
    const further = [entity, ...closest(entity)].filter((id) => !shown.has(id) && index.nodes.has(id))
    for (const id of further.slice(0, Math.min(FURTHER, MOST_NODES - shown.size))) shown.add(id)
  }
  const middle = new Set([around.entity, ...around.expanded])
  let lines = 0
  return assemble(index, {
    entities: [...shown],
    statements,
    apart: around.apart,
    title: index.nodes.get(around.entity)?.label ?? '',
    more: (id) => [...neighboursOf(index, id, among).keys()].filter((near) => !shown.has(near)).length,
    wanted: ({ ids: ends }) => ends.some((id) => middle.has(id)) || ++lines <= MOST_LINES,
  })
}
