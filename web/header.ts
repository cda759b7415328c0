import { countOf, inDigits } from './count.ts'
import { element } from './dom.ts'
import { NO_FILTERS } from './store.ts'
import { createTitleBar } from './title-bar.ts'
import type { Viewer } from './viewer.ts'

/** How much there is and, with filters, how much of it is shown; told to screen readers as it changes. */
function createCounts({ index, store, visible }: Viewer): HTMLElement {
  const { nodes, statements, articles } = index.view
  const line = element('span', { class: 'counts', role: 'status' })
  const showAll = element(
    'button',
    { type: 'button', class: 'text-link', onclick: () => store.update({ filters: NO_FILTERS }) },
    'Show everything',
  )
  const show = (): void => {
    const shown = visible().statements
    const hidden = statements.length - shown.length
    const told = new Set(shown.map(({ evidence }) => evidence.article)).size
    const words =
      hidden > 0
        ? `${inDigits(shown.length)} of ${countOf(statements.length, 'statement')} · ${inDigits(told)} of ${countOf(articles.length, 'article')}`
        : [
            countOf(nodes.length, 'entity', 'entities'),
            countOf(statements.length, 'statement'),
            countOf(articles.length, 'article'),
          ].join(' · ')
    line.replaceChildren(words, hidden > 0 ? element('span', { class: 'beyond' }, ' · rest hidden by filters') : '')
    line.title = words
    showAll.hidden = hidden === 0
  }
  store.subscribe((state, before) => state.filters !== before.filters && show())
  show()
  return element('p', { class: 'count-line' }, line, ' ', showAll)
}

export const createHeader = (viewer: Viewer, ...tools: readonly HTMLElement[]): HTMLElement =>
  createTitleBar(viewer.index.view.title, createCounts(viewer), ...tools)
