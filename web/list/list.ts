import type { Statement } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Store } from '../store.ts'
import { visibleParts } from '../visible.ts'
import { statementRow } from './row.ts'
import { COLUMNS } from './sort.ts'

/** Rows made at a time; thousands at once would make the page slow. */
const PAGE = 200

interface Order {
  readonly column: number
  readonly descending: boolean
}

function inOrder(index: GraphIndex, statements: readonly Statement[], order: Order | null): readonly Statement[] {
  const column = order && COLUMNS[order.column]
  if (!order || !column) return statements
  const sorted = statements.toSorted((a, b) => column.compare(index, a, b))
  return order.descending ? sorted.reverse() : sorted
}

function headerCell(label: string, at: number, order: Order | null, sort: (column: number) => void): HTMLElement {
  const direction = order?.column !== at ? 'none' : order.descending ? 'descending' : 'ascending'
  const button = element('button', { type: 'button', onclick: () => sort(at) }, label)
  return element('th', { role: 'columnheader', scope: 'col', 'aria-sort': direction }, button)
}

/** Up and Down go from row to row. */
function moveBetweenRows(event: KeyboardEvent, body: HTMLElement): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined) return
  const buttons = [...body.querySelectorAll<HTMLElement>('button[data-statement]')]
  const next = buttons[buttons.indexOf(document.activeElement as HTMLElement) + by]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** All statements that the filters leave, as a table: the same as the graph, for whoever does not use a canvas. */
export function createList(index: GraphIndex, store: Store): HTMLElement {
  const head = element('thead', { role: 'rowgroup' })
  const body = element('tbody', { role: 'rowgroup' })
  const more = element('button', { type: 'button', class: 'more', onclick: () => draw(limit + PAGE) })
  const caption = element('caption', {})
  let order: Order | null = null
  let limit = PAGE

  const sort = (column: number): void => {
    order = { column, descending: order?.column === column && !order.descending }
    draw(limit)
    head.querySelectorAll('button')[column]?.focus()
  }
  const draw = (upTo: number): void => {
    limit = upTo
    const visible = visibleParts(index, store.state.filters).statements
    const all = index.view.statements
    const shown = inOrder(
      index,
      all.filter(({ id }) => visible.has(id)),
      order,
    )
    caption.textContent =
      shown.length === all.length ? `All ${all.length} statements` : `${shown.length} of ${all.length} statements`
    head.replaceChildren(
      element('tr', { role: 'row' }, ...COLUMNS.map(({ label }, at) => headerCell(label, at, order, sort))),
    )
    body.replaceChildren(...shown.slice(0, limit).map((statement) => statementRow(index, store, statement)))
    more.hidden = shown.length <= limit
    more.textContent = `Show ${Math.min(PAGE, shown.length - limit)} more`
  }

  body.addEventListener('keydown', (event) => moveBetweenRows(event, body))
  store.subscribe((state, before) => {
    if (state.filters !== before.filters) draw(PAGE)
    if (state.selection === before.selection) return
    for (const row of body.querySelectorAll('tr'))
      row.classList.toggle('selected', row.dataset.statement === state.selection?.id)
  })
  draw(PAGE)
  return element('div', { class: 'list' }, element('table', { role: 'table' }, caption, head, body), more)
}
