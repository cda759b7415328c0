import { element, type Child } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Selection, Store } from '../store.ts'
import { entityView } from './entity.ts'
import { statementView } from './statement.ts'

function content(index: GraphIndex, store: Store, selection: Selection | null): Child[] | null {
  if (selection?.kind === 'entity') {
    const node = index.nodes.get(selection.id)
    return node === undefined ? null : entityView(index, store, node)
  }
  const statement = selection === null ? undefined : index.statements.get(selection.id)
  return statement === undefined ? null : statementView(index, store, statement)
}

/** The panel that tells about what is selected. It takes the focus when it opens and gives it back when it closes. */
export function createPanel(index: GraphIndex, store: Store): HTMLElement {
  const close = (): void => store.update({ selection: null })
  const closeButton = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close details', onclick: close },
    '×',
  )
  const body = element('div', { class: 'panel-body' })
  const panel = element('aside', { class: 'panel', 'aria-label': 'Details', hidden: true }, closeButton, body)
  let opener: Element | null = null

  store.subscribe((state, before) => {
    if (state.selection === before.selection) return
    const children = content(index, store, state.selection)
    if (panel.hidden && children !== null) opener = document.activeElement
    panel.hidden = children === null
    body.replaceChildren(...(children ?? []).filter((child) => child !== null && child !== undefined))
    panel.scrollTop = 0
    if (children !== null) body.querySelector('h2')?.focus({ preventScroll: true })
    else if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  })
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  return panel
}
