import { element } from '../dom.ts'
import { focusOn, openStatement } from '../navigate.ts'
import { ranking } from '../scene/ranking.ts'
import type { Tab } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import { claimText, stanceText } from '../words.ts'
import { ENTITY_COLUMNS, statementColumns } from './columns.ts'
import { createTable, type Table } from './table.ts'

/** A field that keeps to what speaks of some words. */
function textFilter({ store }: Viewer): HTMLElement {
  const input = element('input', {
    type: 'search',
    'aria-label': 'Only what speaks of',
    placeholder: 'Only what speaks of …',
    oninput: () => store.update({ filters: { ...store.state.filters, text: input.value } }),
  })
  const show = (): void => {
    if (input.value !== store.state.filters.text) input.value = store.state.filters.text
  }
  store.subscribe(show)
  show()
  return input
}

/** Draws a table while it is in sight, and when it comes into sight. */
function keep<Row>(
  viewer: Viewer,
  tab: Tab,
  table: Table<Row>,
  rows: () => { rows: readonly Row[]; of: number },
): HTMLElement {
  let drawn: object | null = null
  const show = (): void => {
    const { state } = viewer.store
    table.select(state.selection !== null && 'id' in state.selection ? state.selection.id : null)
    if (state.tab !== tab || drawn === state.filters) return
    drawn = state.filters
    const { rows: shown, of } = rows()
    table.show(shown, of)
  }
  viewer.store.subscribe(show)
  show()
  return element('div', { class: 'listing' }, element('div', { class: 'list-tools' }, textFilter(viewer)), table.root)
}

/** All statements that the filters leave, as a table: the same as the graph, for whoever does not use a canvas. */
export function createStatementList(viewer: Viewer): HTMLElement {
  const { index, signal } = viewer
  const table = createTable({
    columns: statementColumns(viewer),
    idOf: ({ id }) => id,
    nameOf: (statement) => `${claimText(index, statement)} (${stanceText(statement)})`,
    open: ({ id }) => openStatement(viewer, id),
    noun: 'statements',
    signal,
  })
  return keep(viewer, 'statements', table, () => ({
    rows: viewer.visible().statements,
    of: index.view.statements.length,
  }))
}

/** All entities of which the filters leave a statement, as a table. */
export function createEntityList(viewer: Viewer): HTMLElement {
  const table = createTable({
    columns: ENTITY_COLUMNS,
    idOf: ({ node }) => node.id,
    nameOf: ({ node }) => node.label,
    open: ({ node }) => focusOn(viewer, node.id),
    noun: 'entities',
    signal: viewer.signal,
  })
  return keep(viewer, 'entities', table, () => ({
    rows: ranking(viewer.index, viewer.visible().statements),
    of: viewer.index.view.nodes.length,
  }))
}
