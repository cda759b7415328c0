import type { ViewNode } from '../../src/model/index.ts'
import { element, foreign } from '../dom.ts'
import type { Viewer } from '../viewer.ts'
import { otherForm } from './path-form.ts'

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]

/** Takes an entity out of the picture, or keeps it in. */
export function handActions({ store }: Viewer, { id }: ViewNode): HTMLElement[] {
  const { hidden, pinned } = store.state
  const button = (label: string, pressed: boolean, act: () => void): HTMLElement =>
    element('button', { type: 'button', class: 'action', 'aria-pressed': String(pressed), onclick: act }, label)
  return [
    button('Hide', hidden.includes(id), () => store.update({ hidden: toggled(hidden, id), hovered: null })),
    button('Pin', pinned.includes(id), () => store.update({ pinned: toggled(pinned, id), hovered: null })),
  ]
}

/**
 * A field for an entity that is the same, and those said to be so far. It is written down to be taken along, and holds once
 * the graph is built with it.
 */
export function sameForm(viewer: Viewer, node: ViewNode): HTMLElement {
  const { index, store } = viewer
  const { same } = store.state
  const own = same.filter((ids) => ids.includes(node.id))
  const form = otherForm(viewer, node, {
    id: 'same-ends',
    label: 'Same as',
    action: 'These are the same',
    chosen: ({ id }) => {
      if (!own.some((ids) => ids.includes(id))) store.update({ same: [...same, [node.id, id]] })
    },
  })
  const item = (pair: readonly [string, string]): HTMLElement => {
    const other = pair.find((id) => id !== node.id) ?? node.id
    const undo = (): void => store.update({ same: same.filter((each) => each !== pair) })
    return element(
      'li',
      {},
      'The same as ',
      foreign(index.nodes.get(other)?.label ?? other),
      ' ',
      element('button', { type: 'button', class: 'text-link', onclick: undo }, 'take back'),
    )
  }
  if (own.length === 0) return form
  return element(
    'div',
    { class: 'decisions' },
    form,
    element('ul', {}, ...own.map(item)),
    element('small', {}, '“Take along” has the file of decisions.'),
  )
}
