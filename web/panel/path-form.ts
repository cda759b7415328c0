import type { ViewNode } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import { fold } from '../../src/page/data/index.ts'
import type { Viewer } from '../viewer.ts'

const MOST_OPTIONS = 200

/** A field for another entity, to see how the two hang together. */
export function pathForm({ index, store }: Viewer, node: ViewNode): HTMLElement {
  const others = index.view.nodes
    .filter(({ id, named, type }) => id !== node.id && named && type !== 'time')
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const input = element('input', {
    type: 'text',
    list: 'path-ends',
    'aria-label': 'Way to',
    placeholder: 'Way to …',
    autocomplete: 'off',
  })
  const form = element(
    'form',
    { class: 'path-form' },
    input,
    element(
      'datalist',
      { id: 'path-ends' },
      ...others.slice(0, MOST_OPTIONS).map(({ label }) => element('option', { value: label })),
    ),
    element('button', { class: 'action' }, 'Show the way'),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const wanted = fold(input.value)
    const other = others.find(({ label, aliases }) => [label, ...aliases].some((name) => fold(name) === wanted))
    input.setCustomValidity(other === undefined ? 'Nothing has this name.' : '')
    input.reportValidity()
    if (other === undefined) return
    const ends = { from: node.id, to: other.id }
    store.update({
      focus: { kind: 'path', ...ends },
      expanded: [],
      selection: { kind: 'pair', ids: [node.id, other.id] },
      hovered: null,
    })
  })
  input.addEventListener('input', () => input.setCustomValidity(''))
  return form
}
