import { relationWords, type Statement } from '../../src/model/index.ts'
import { element, excerpt, type Child } from '../dom.ts'
import { groupBy } from '../graph-index.ts'
import { lineSample } from '../line-sample.ts'
import { openStatement } from '../navigate.ts'
import { stanceOf } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { argumentText } from '../words.ts'

/** Rows that do not yet hide what stands below them. */
const MOST = 12

/** What is said of it that joins it to nothing: an age, a number, what it did without anything. */
const isValue = (statement: Statement, id: string): boolean =>
  statement.subject.term.kind === 'entity' &&
  statement.subject.term.entity === id &&
  statement.object?.term.kind === 'value'

const objectText = (viewer: Viewer, { object }: Statement): string =>
  object === null ? '' : argumentText(viewer.index, object)

function row(viewer: Viewer, statements: readonly Statement[]): Child[] {
  const surest = statements.reduce((best, each) => (each.confidence > best.confidence ? each : best))
  const count = statements.length
  return [
    element('dt', {}, lineSample(stanceOf(surest)), ' ', excerpt(relationWords(surest))),
    element(
      'dd',
      {},
      element(
        'button',
        { type: 'button', class: 'text-link', onclick: () => openStatement(viewer, surest.id) },
        excerpt(objectText(viewer, surest)),
      ),
      count === 1 ? null : element('small', {}, ` × ${count}`),
    ),
  ]
}

/** Ages, numbers and the like that are told of an entity: what is told alike once with its count, the most told first. */
export function valueRows(viewer: Viewer, statements: readonly Statement[], id: string): Child[] {
  const values = statements.filter((statement) => isValue(statement, id))
  const alike = groupBy(values, (statement) => [
    JSON.stringify([relationWords(statement), objectText(viewer, statement), stanceOf(statement)]),
  ])
  const rows = [...alike.values()].toSorted((a, b) => b.length - a.length).map((each) => row(viewer, each))
  if (rows.length === 0) return []
  const list = (some: readonly Child[][]): HTMLElement => element('dl', { class: 'facts values' }, ...some.flat())
  if (rows.length <= MOST) return [list(rows)]
  const rest = rows.slice(MOST)
  return [
    list(rows.slice(0, MOST)),
    element('details', { class: 'further' }, element('summary', {}, `Show ${rest.length} more values`), list(rest)),
  ]
}
