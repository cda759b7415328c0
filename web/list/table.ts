import { inDigits } from '../count.ts'
import { element, type Child } from '../dom.ts'

/** A column of a table of `Row`s. */
export interface Column<Row> {
  readonly id: string
  readonly label: string
  readonly cell: (row: Row) => Child
  /** What it is ordered by; null comes last either way. */
  readonly key: (row: Row) => string | number | null
}

export interface TableOptions<Row> {
  readonly columns: readonly Column<Row>[]
  readonly idOf: (row: Row) => string
  /** Says the whole row in one line. */
  readonly nameOf: (row: Row) => string
  readonly open: (row: Row) => void
  /** What it is a table of: `statements`. */
  readonly noun: string
  /** Ends what listens to the whole page. */
  readonly signal: AbortSignal
}

export interface Table<Row> {
  readonly root: HTMLElement
  show(rows: readonly Row[], of: number): void
  select(id: string | null): void
}

interface Order {
  readonly column: number
  readonly descending: boolean
}

/** Pixels; the style sheet has the same. */
const ROW_HEIGHT = 45
/** Rows made beyond those that can be seen. */
const MARGIN = 12
/** Rows that are printed at most. */
const MOST_PRINTED = 5000

const alphabet = new Intl.Collator('en', { numeric: true })

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : alphabet.compare(String(a), String(b))
  return descending ? -order : order
}

function inOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | null): readonly Row[] {
  const column = order === null ? undefined : columns[order.column]
  if (order === null || column === undefined) return rows
  const keyed = rows.map((row) => ({ row, key: column.key(row) }))
  return keyed.sort((a, b) => compare(a.key, b.key, order.descending)).map(({ row }) => row)
}

/** A table of any length, of which only the rows in sight are made. Rows are chosen by click, or by Enter on them. */
export function createTable<Row>({ columns, idOf, nameOf, open, noun, signal }: TableOptions<Row>): Table<Row> {
  const caption = element('caption', {})
  const head = element('thead', { role: 'rowgroup' })
  const above = element('tbody', { 'aria-hidden': 'true' }, element('tr', {}, element('td', {})))
  const body = element('tbody', { role: 'rowgroup' })
  const below = element('tbody', { 'aria-hidden': 'true' }, element('tr', {}, element('td', {})))
  const table = element('table', { role: 'table' }, caption, head, above, body, below)
  const root = element('div', { class: `list list-of-${noun}`, tabindex: -1 }, table)
  let rows: readonly Row[] = []
  let shown: readonly Row[] = []
  let order: Order | null = null
  let selected: string | null = null
  /** The row that Tab leads to. */
  let current = 0
  let range = { from: -1, to: -1 }
  let printing = false

  const rowFor = (row: Row, at: number): HTMLElement => {
    const id = idOf(row)
    return element(
      'tr',
      {
        role: 'row',
        'aria-rowindex': at + 2,
        'aria-label': nameOf(row),
        'aria-selected': String(id === selected),
        tabindex: at === current ? 0 : -1,
        'data-id': id,
        'data-at': at,
      },
      ...columns.map(({ label, cell }) =>
        element('td', { role: 'cell', 'data-label': label }, element('div', {}, cell(row))),
      ),
    )
  }
  const space = (part: HTMLElement, count: number): void => {
    part.hidden = count === 0
    const cell = part.querySelector('td')
    if (cell !== null) cell.style.height = `${count * ROW_HEIGHT}px`
  }
  const draw = (from: number, to: number): void => {
    if (from === range.from && to === range.to) return
    range = { from, to }
    const focused = body.contains(document.activeElement)
    body.replaceChildren(...shown.slice(from, to).map((row, at) => rowFor(row, from + at)))
    space(above, from)
    space(below, shown.length - to)
    if (focused) body.querySelector<HTMLElement>(`[data-at="${current}"]`)?.focus({ preventScroll: true })
  }
  const drawInSight = (): void => {
    // what is laid out for printing is resized and scrolled, and stays whole for it
    if (printing) return draw(0, Math.min(shown.length, MOST_PRINTED))
    const first = Math.floor(root.scrollTop / ROW_HEIGHT) - MARGIN
    const count = Math.ceil((root.clientHeight || 800) / ROW_HEIGHT) + 2 * MARGIN
    const from = Math.max(0, Math.min(first, shown.length - count))
    draw(from, Math.min(shown.length, from + count))
  }
  const redraw = (): void => {
    range = { from: -1, to: -1 }
    drawInSight()
  }
  const drawHead = (): void => {
    head.replaceChildren(
      element(
        'tr',
        { role: 'row', 'aria-rowindex': 1 },
        ...columns.map(({ id, label }, at) => {
          const direction = order?.column !== at ? 'none' : order.descending ? 'descending' : 'ascending'
          const button = element('button', { type: 'button', onclick: () => sort(at) }, label)
          return element(
            'th',
            { role: 'columnheader', scope: 'col', 'aria-sort': direction, class: `column-${id}` },
            button,
          )
        }),
      ),
    )
  }
  const sort = (column: number): void => {
    order = { column, descending: order?.column === column && !order.descending }
    shown = inOrder(rows, columns, order)
    current = 0
    root.scrollTop = 0
    drawHead()
    redraw()
    head.querySelectorAll('button')[column]?.focus()
  }
  const goTo = (at: number): void => {
    if (at < 0 || at >= shown.length) return
    current = at
    const top = at * ROW_HEIGHT
    if (top < root.scrollTop) root.scrollTop = top
    else if (top + 3 * ROW_HEIGHT > root.scrollTop + root.clientHeight)
      root.scrollTop = top + 3 * ROW_HEIGHT - root.clientHeight
    redraw()
    body.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({ preventScroll: true })
  }
  const rowAt = (target: EventTarget | null): number => {
    const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-at]') : null
    return row === null ? -1 : Number(row.dataset['at'])
  }
  const choose = (at: number): void => {
    const row = shown[at]
    if (row === undefined) return
    current = at
    open(row)
  }
  body.addEventListener('click', (event) => {
    // Whoever marks words to copy them does not choose.
    if (getSelection()?.isCollapsed !== false) choose(rowAt(event.target))
  })
  body.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(root.clientHeight / ROW_HEIGHT) - 2)
    const steps = new Map([['ArrowDown', 1], ['ArrowUp', -1], ['PageDown', page], ['PageUp', -page]]) // prettier-ignore
    const by = steps.get(event.key)
    if (by !== undefined) goTo(Math.max(0, Math.min(shown.length - 1, current + by)))
    else if (event.key === 'Home' || event.key === 'End') goTo(event.key === 'Home' ? 0 : shown.length - 1)
    else if (event.key === 'Enter' || event.key === ' ') choose(rowAt(event.target))
    else return
    event.preventDefault()
  })
  root.addEventListener('scroll', drawInSight, { passive: true })
  new ResizeObserver(drawInSight).observe(root)
  const print = (now: boolean): void => {
    printing = now
    redraw()
  }
  addEventListener('beforeprint', () => print(true), { signal })
  addEventListener('afterprint', () => print(false), { signal })
  drawHead()
  return {
    root,
    show(next, of) {
      rows = next
      shown = inOrder(rows, columns, order)
      current = 0
      root.scrollTop = 0
      table.setAttribute('aria-rowcount', String(shown.length + 1))
      caption.textContent =
        rows.length === of ? `All ${inDigits(of)} ${noun}` : `${inDigits(rows.length)} of ${inDigits(of)} ${noun}`
      redraw()
    },
    select(id) {
      selected = id
      for (const row of body.querySelectorAll('tr')) row.setAttribute('aria-selected', String(row.dataset['id'] === id))
    },
  }
}
