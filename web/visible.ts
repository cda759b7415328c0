import type { Statement, Term } from '../src/model/index.ts'
import type { GraphIndex } from './graph-index.ts'
import { voiceOf } from './stance.ts'
import type { Filters } from './store.ts'

/** Ids of what the filters leave. */
export interface Visible {
  readonly statements: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What `filters` leave of the graph: an entity stays while its type and at least one of its statements stay. */
export function visibleParts(index: GraphIndex, filters: Filters): Visible {
  const typeShown = (entity: string): boolean => {
    const node = index.nodes.get(entity)
    return node === undefined || !filters.types.has(node.type)
  }
  const termShown = (term: Term | undefined): boolean => term?.kind !== 'entity' || typeShown(term.entity)
  const shown = (statement: Statement): boolean =>
    (filters.article === null || statement.evidence.article === filters.article) &&
    !filters.polarities.has(statement.polarity) &&
    !filters.modalities.has(statement.modality) &&
    !filters.voices.has(voiceOf(statement)) &&
    statement.confidence >= filters.minimumConfidence &&
    termShown(statement.subject.term) &&
    termShown(statement.object?.term)

  const statements = new Set(index.view.statements.filter(shown).map((statement) => statement.id))
  const nodes = new Set<string>()
  for (const node of index.view.nodes) {
    const own = index.statementsOf(node.id)
    const told = own.length === 0 ? filters.article === null : own.some(({ id }) => statements.has(id))
    if (typeShown(node.id) && told) nodes.add(node.id)
  }
  const edges = index.view.edges.filter(
    (edge) => statements.has(edge.statement) && nodes.has(edge.source) && nodes.has(edge.target),
  )
  return { statements, nodes, edges: new Set(edges.map((edge) => edge.id)) }
}
