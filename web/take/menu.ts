import { element } from '../dom.ts'
import type { Drawing } from '../graph/draw.ts'
import type { Viewer } from '../viewer.ts'
import { FORMATS, PICTURE_FORMATS, type Format } from './formats.ts'

function save({ file, type }: Pick<Format, 'file' | 'type'>, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  const address = URL.createObjectURL(blob)
  element('a', { href: address, download: file }).click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/**
 * What can be taken along of what is shown.
 *
 * @param drawing what is drawn, where something is.
 */
export function createTakeMenu(viewer: Viewer, drawing: () => Drawing | null): HTMLElement {
  const menu = element('details', { class: 'take' }, element('summary', {}, 'Take along'))
  const button = (label: string, act: () => void): HTMLElement =>
    element('button', { type: 'button', onclick: () => (act(), (menu.open = false)) }, label)
  const pictures = PICTURE_FORMATS.map((format) =>
    button(format.label, () => {
      const drawn = drawing()
      if (drawn !== null) void Promise.resolve(format.write(viewer, drawn)).then((content) => save(format, content))
    }),
  )
  const formats = FORMATS.map((format) => ({
    format,
    made: button(format.label, () => save(format, format.write(viewer))),
  }))
  menu.append(
    element(
      'div',
      {},
      ...pictures,
      ...formats.map(({ made }) => made),
      button('Print', () => print()),
    ),
  )
  menu.addEventListener('toggle', () => {
    const isDrawn = drawing() !== null && viewer.store.state.tab === 'graph'
    for (const each of pictures) each.hidden = !isDrawn
    for (const { format, made } of formats) made.hidden = format.isThere?.(viewer) === false
  })
  return menu
}
