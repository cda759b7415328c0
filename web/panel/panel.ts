import { element, type Child } from '../dom.ts'
import type { ViewerState } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import { articleView, markSentences } from './article.ts'
import { entityView } from './entity.ts'
import { pairView } from './pair.ts'
import { statementView } from './statement.ts'

function content(viewer: Viewer, { selection }: ViewerState): Child[] | null {
  const { nodes, statements, articles } = viewer.index
  switch (selection?.kind) {
    case 'entity': {
      const node = nodes.get(selection.id)
      return node === undefined ? null : entityView(viewer, node)
    }
    case 'statement': {
      const statement = statements.get(selection.id)
      return statement === undefined ? null : statementView(viewer, statement)
    }
    case 'article': {
      const article = articles.get(selection.id)
      return article === undefined ? null : articleView(viewer, article)
    }
    case 'pair':
      return selection.ids.every((id) => nodes.has(id)) ? pairView(viewer, selection.ids) : null
    case undefined:
      return null
  }
}

/** The panel that tells about what is selected. It takes the focus when it opens and gives it back when it closes. */
export function createPanel(viewer: Viewer): HTMLElement {
  const { store } = viewer
  const close = (): void => store.update({ selection: null })
  const closeButton = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close details', onclick: close },
    '×',
  )
  const body = element('div', { class: 'panel-body' })
  const panel = element('aside', { class: 'panel', 'aria-label': 'Details', hidden: true }, closeButton, body)
  let opener: Element | null = null

  const show = (state: ViewerState, fresh: boolean): void => {
    const children = content(viewer, state)
    if (panel.hidden && children !== null) opener = document.activeElement
    panel.hidden = children === null
    body.replaceChildren(...(children ?? []).filter((child) => child !== null && child !== undefined))
    if (!fresh) return
    panel.scrollTop = 0
    if (children !== null) body.querySelector('h2')?.focus({ preventScroll: true })
    else if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
  store.subscribe((state, before) => {
    const fresh = state.selection !== before.selection
    const { filters, focus, hidden, pinned, same } = before
    const changed =
      state.filters !== filters ||
      state.focus !== focus ||
      state.hidden !== hidden ||
      state.pinned !== pinned ||
      state.same !== same
    if (fresh || changed) show(state, fresh)
    if (state.hovered !== before.hovered && state.selection?.kind === 'article') markSentences(viewer, panel)
  })
  show(store.state, false)
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  return panel
}
