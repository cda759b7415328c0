import { plainText } from '../src/model/index.ts'
import { element, foreign } from './dom.ts'
import type { GraphIndex } from './graph-index.ts'
import type { Store } from './store.ts'
import { visibleParts } from './visible.ts'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** How much there is and, with filters, how much of it is shown; told to screen readers as it changes. */
function createCounts(index: GraphIndex, store: Store): HTMLElement {
  const { nodes, statements, articles } = index.view
  const line = element('p', { class: 'counts', role: 'status' })
  const show = (): void => {
    const visible = visibleParts(index, store.state.filters)
    const hidden = statements.length - visible.statements.size
    line.textContent = [
      count(nodes.length, 'entity', 'entities'),
      count(statements.length, 'statement') + (hidden > 0 ? ` (${hidden} filtered out)` : ''),
      count(articles.length, 'article'),
    ].join(' · ')
  }
  store.subscribe((state, before) => state.filters !== before.filters && show())
  show()
  return line
}

export function createHeader(index: GraphIndex, store: Store, ...tools: readonly HTMLElement[]): HTMLElement {
  const { title } = index.view
  return element(
    'header',
    { class: 'bar' },
    element(
      'div',
      { class: 'title' },
      element('h1', { title: plainText(title) }, foreign(title)),
      createCounts(index, store),
    ),
    ...tools,
  )
}
