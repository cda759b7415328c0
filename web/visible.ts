import { entitiesOf, plainText, type Statement, type Term } from '../src/model/index.ts'
import { relationKey, sourceIdsOf, type GraphIndex } from './graph-index.ts'
import { surenessOf, tellingOf } from './stance.ts'
import type { Filters } from './store.ts'
import { daysOf } from './days.ts'
import { fold } from '../src/page/data/index.ts'

/** What the filters leave. */
export interface Visible {
  readonly statements: readonly Statement[]
  readonly ids: ReadonlySet<string>
}

/** Whether names, relation or sentence have all the words. */
function textTest(index: GraphIndex, text: string): (statement: Statement) => boolean {
  const words = fold(plainText(text)).split(/\s+/).filter(Boolean)
  if (words.length === 0) return () => true
  const namesOf = (statement: Statement): string[] =>
    [...entitiesOf(statement)].flatMap((id) => {
      const node = index.nodes.get(id)
      return node === undefined ? [] : [node.label, ...node.aliases]
    })
  return (statement) => {
    const { relation, evidence } = statement
    const all = fold([evidence.text, relation.text, relation.lemma, ...namesOf(statement)].join('\n'))
    return words.every((word) => all.includes(word))
  }
}

/** Whether the day of what is told, or that of its article where it tells none, lies within. */
function dayTest(index: GraphIndex, from: string | null, to: string | null): (statement: Statement) => boolean {
  if (from === null && to === null) return () => true
  // Compared at the precision of the bound: `2024-05` holds all days of May.
  return (statement) => {
    const days = daysOf(index, statement)
    if (days === null) return false
    return (
      (from === null || `${days.end}-99-99`.slice(0, 10) >= from) &&
      (to === null || days.start.slice(0, to.length) <= to)
    )
  }
}

function visibleOf(index: GraphIndex, filters: Filters): Visible {
  const { article, relation, source, types, tellings, surenesses } = filters
  const termShown = (term: Term | undefined): boolean => {
    const node = term?.kind === 'entity' ? index.nodes.get(term.entity) : undefined
    return node === undefined || !types.has(node.type)
  }
  const hasText = textTest(index, filters.text)
  const inTime = dayTest(index, filters.from, filters.to)
  const shown = (statement: Statement): boolean =>
    (relation === null || relationKey(statement) === relation) &&
    (source === null || sourceIdsOf(statement).includes(source)) &&
    (tellings.size === 0 || !tellings.has(tellingOf(statement))) &&
    (surenesses.size === 0 || !surenesses.has(surenessOf(statement))) &&
    (types.size === 0 || (termShown(statement.subject.term) && termShown(statement.object?.term))) &&
    inTime(statement) &&
    hasText(statement)
  const candidates = article === null ? index.view.statements : index.statementsIn(article)
  const statements = candidates.filter(shown)
  return { statements, ids: new Set(statements.map(({ id }) => id)) }
}

/** Remembers the last answer: graph, table, timeline and panel all ask after each change. */
export function createVisible(index: GraphIndex): (filters: Filters) => Visible {
  let last: { readonly filters: Filters; readonly visible: Visible } | null = null
  return (filters) => {
    if (last?.filters !== filters) last = { filters, visible: visibleOf(index, filters) }
    return last.visible
  }
}
