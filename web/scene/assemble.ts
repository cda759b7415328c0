import { entitiesOf, graphKey, type Statement } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { linesOf, sayings, sourceTies } from './edges.ts'
import { pairsOf, type Pair } from './pairs.ts'
import type { EntityInScene, Scene, SceneEdge } from './scene.ts'

export interface Chosen {
  /** Entities to draw, weightiest first. */
  readonly entities: readonly string[]
  /** What may be told of them. */
  readonly statements: readonly Statement[]
  /** The pair whose lines are drawn apart, as `pairKey` has it. */
  readonly apart: string | null
  readonly title: string
  readonly folded?: number
  /** Whether to count what no line shows. */
  readonly marked?: boolean
  /** How many neighbours an entity has that are not drawn. */
  readonly more?: (entity: string) => number
  /** Whether to draw the lines between two; all unless said otherwise. */
  readonly wanted?: (pair: Pair) => boolean
}

/** How often each entity takes part in statements that no edge shows. */
function countMarks(statements: readonly Statement[], drawn: ReadonlySet<Statement>): Map<string, number> {
  const marks = new Map<string, number>()
  for (const statement of statements) {
    if (drawn.has(statement)) continue
    const { term } = statement.subject
    const [bearer] = term.kind === 'entity' ? [term.entity] : entitiesOf(statement)
    if (bearer !== undefined) marks.set(bearer, (marks.get(bearer) ?? 0) + 1)
  }
  return marks
}

/** The scene of some entities with all that is told between them. */
export function assemble(index: GraphIndex, chosen: Chosen): Scene {
  const { statements, apart, title, folded = 0, marked = false, more = () => 0, wanted = () => true } = chosen
  const entities = new Set(chosen.entities)
  const keys = new Set(chosen.entities.map(graphKey))
  const pairs = pairsOf(index, statements, entities).filter(wanted)
  const lines = pairs.flatMap((pair) => linesOf(pair, pair.key === apart))
  const drawn = new Set(lines.flatMap((line) => line.statements))
  const edges: SceneEdge[] = [...lines, ...sayings(statements, lines, keys)]
  const marks = countMarks(marked ? statements.filter(({ id }) => index.edgesOf(id).length === 0) : [], drawn)
  const nodes = chosen.entities.flatMap((id, rank): EntityInScene[] => {
    const entity = index.nodes.get(id)
    if (entity === undefined) return []
    const weight = chosen.entities.length - rank
    return [{ kind: 'entity', key: graphKey(id), entity, weight, marks: marks.get(id) ?? 0, more: more(id) }]
  })
  return { nodes, edges, ties: sourceTies(lines, keys), folded, title }
}
