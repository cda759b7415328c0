import { entitiesOf, plainText, type EntityType, type Statement, type Term } from '../src/model/index.ts'
import { relationKey, sourceIdsOf, type GraphIndex } from './graph-index.ts'
import { surenessOf, tellingOf, type Sureness, type Telling } from './stance.ts'
import type { Filters } from './store.ts'
import { daysOf } from './days.ts'
import { fold } from '../src/page/data/index.ts'

interface Counts {
  readonly types: ReadonlyMap<EntityType, number>
  readonly tellings: ReadonlyMap<Telling, number>
  readonly surenesses: ReadonlyMap<Sureness, number>
}

function countEach<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Entities of each type of which something is said; of all there is also those of which nothing is. */
function countTypes({ nodes, view }: GraphIndex, statements: readonly Statement[]): Map<EntityType, number> {
  if (statements.length === view.statements.length) return countEach(view.nodes.map(({ type }) => type))
  const spoken = new Set(statements.flatMap((statement) => [...entitiesOf(statement)]))
  return countEach([...spoken].flatMap((id) => nodes.get(id)?.type ?? []))
}

/** What the filters leave. */
export interface Visible {
  readonly statements: readonly Statement[]
  readonly ids: ReadonlySet<string>
  /** How many things each row of the legend would show, whether it is checked or not. */
  counts(): Counts
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

/** What is asked for by words, without what the legend leaves out. */
function askedFor(index: GraphIndex, filters: Filters): readonly Statement[] {
  const { article, relation, source } = filters
  const hasText = textTest(index, filters.text)
  const inTime = dayTest(index, filters.from, filters.to)
  const shown = (statement: Statement): boolean =>
    (relation === null || relationKey(statement) === relation) &&
    (source === null || sourceIdsOf(statement).includes(source)) &&
    inTime(statement) &&
    hasText(statement)
  const candidates = article === null ? index.view.statements : index.statementsIn(article)
  return candidates.filter(shown)
}

/** What the legend leaves of what is asked for. */
function visibleOf(index: GraphIndex, filters: Filters, asked: readonly Statement[]): Visible {
  const { types, tellings, surenesses } = filters
  const isTold = (statement: Statement): boolean => !tellings.has(tellingOf(statement))
  const isSure = (statement: Statement): boolean => !surenesses.has(surenessOf(statement))
  const termShown = (term: Term | undefined): boolean => {
    const node = term?.kind === 'entity' ? index.nodes.get(term.entity) : undefined
    return node === undefined || !types.has(node.type)
  }
  const isOfTypes = ({ subject, object }: Statement): boolean =>
    types.size === 0 || (termShown(subject.term) && termShown(object?.term))
  const statements = asked.filter((each) => isTold(each) && isSure(each) && isOfTypes(each))
  let counts: Counts | null = null
  return {
    statements,
    ids: new Set(statements.map(({ id }) => id)),
    counts() {
      counts ??= {
        types: countTypes(
          index,
          asked.filter((each) => isTold(each) && isSure(each)),
        ),
        tellings: countEach(asked.filter((each) => isSure(each) && isOfTypes(each)).map(tellingOf)),
        surenesses: countEach(asked.filter((each) => isTold(each) && isOfTypes(each)).map(surenessOf)),
      }
      return counts
    },
  }
}

/** Remembers the last answer: graph, table, timeline and panel all ask after each change. */
export function createVisible(index: GraphIndex): (filters: Filters) => Visible {
  let asked: { readonly words: string; readonly statements: readonly Statement[] } | null = null
  let last: { readonly filters: Filters; readonly visible: Visible } | null = null
  return (filters) => {
    if (last?.filters === filters) return last.visible
    const { text, article, relation, source, from, to } = filters
    const words = JSON.stringify([text, article, relation, source, from, to])
    if (asked?.words !== words) asked = { words, statements: askedFor(index, filters) }
    last = { filters, visible: visibleOf(index, filters, asked.statements) }
    return last.visible
  }
}
