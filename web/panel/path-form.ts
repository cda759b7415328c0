import type { ViewNode } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import { fold } from '../../src/page/data/index.ts'
import type { Viewer } from '../viewer.ts'

const MOST_OPTIONS = 200

/** What a field for another entity is for. */
interface OtherForm {
  readonly id: string
  readonly label: string
  readonly action: string
  readonly chosen: (other: ViewNode) => void
}

/** A field for the name of another entity. */
export function otherForm(
  { index }: Viewer,
  node: ViewNode,
  { id: listId, label: hint, action, chosen }: OtherForm,
): HTMLElement {
  const others = index.view.nodes
    .filter(({ id, named, type }) => id !== node.id && named && type !== 'time')
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const input = element('input', {
    type: 'text',
    list: listId,
    'aria-label': hint,
    placeholder: `${hint} …`,
    autocomplete: 'off',
  })
  const form = element(
    'form',
    { class: 'path-form' },
    input,
    element(
      'datalist',
      { id: listId },
      ...others.slice(0, MOST_OPTIONS).map(({ label }) => element('option', { value: label })),
    ),
    element('button', { class: 'action' }, action),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const wanted = fold(input.value)
    const other = others.find(({ label, aliases }) => [label, ...aliases].some((name) => fold(name) === wanted))
    input.setCustomValidity(other === undefined ? 'Nothing has this name.' : '')
    input.reportValidity()
    if (other !== undefined) chosen(other)
  })
  input.addEventListener('input', () => input.setCustomValidity(''))
  return form
}

/** A field for another entity, to see how the two hang together. */
export const pathForm = (viewer: Viewer, node: ViewNode): HTMLElement =>
  otherForm(viewer, node, {
    id: 'path-ends',
    label: 'Way to',
    action: 'Show the way',
    chosen: ({ id }) =>
      viewer.store.update({
        focus: { kind: 'path', from: node.id, to: id },
        expanded: [],
        selection: { kind: 'pair', ids: [node.id, id] },
        hovered: null,
      }),
  })
