import { element } from '../dom.ts'
import type { Viewer } from '../viewer.ts'
import { FORMATS, type Format } from './formats.ts'

function save(viewer: Viewer, { file, type, write }: Format): void {
  const address = URL.createObjectURL(new Blob([write(viewer)], { type: `${type};charset=utf-8` }))
  element('a', { href: address, download: file }).click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** What can be taken along of what is shown. */
export function createTakeMenu(viewer: Viewer): HTMLElement {
  const menu = element('details', { class: 'take' }, element('summary', {}, 'Take along'))
  const button = (label: string, act: () => void): HTMLElement =>
    element('button', { type: 'button', onclick: () => (act(), (menu.open = false)) }, label)
  menu.append(
    element(
      'div',
      {},
      ...FORMATS.map((format) => button(format.label, () => save(viewer, format))),
      button('Print', () => print()),
    ),
  )
  return menu
}
