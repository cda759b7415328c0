import type { EntityType } from '../src/model/index.ts'
import { svg } from './dom.ts'

/** A sign for each type, so that colour is not needed to tell them apart. Paths on a 24 × 24 grid, even-odd. */
export const ICON_PATH: Readonly<Record<EntityType, string>> = {
  person: 'M12 3.5a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 1 1 0-8.4zM3.5 20.5c0-4.5 3.8-7.2 8.5-7.2s8.5 2.7 8.5 7.2z',
  organization:
    'M2.5 9.5L12 3.5l9.5 6v1.5h-19zM5 12.5h3v5.5h-3zM10.5 12.5h3v5.5h-3zM16 12.5h3v5.5h-3zM2.5 19h19v2h-19z',
  place: 'M12 2.5a7 7 0 0 1 7 7c0 5-7 12-7 12s-7-7-7-12a7 7 0 0 1 7-7zM12 6.7a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6z',
  event: 'M14 2L4.5 13.5H11L9.5 22L19.5 9.5H13z',
  time: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM10.9 6.5v6.4l4.3 2.6l1.1-1.8l-3.2-2V6.5z',
  object: 'M12 2.5l8.5 4.3L12 11L3.5 6.8zM3.5 9l7.5 3.7v8.8L3.5 17.7zM20.5 9L13 12.7v8.8l7.5-3.8z',
  abstract:
    'M12 2.5a6.5 6.5 0 0 1 3.7 11.8V16.5H8.3V14.3A6.5 6.5 0 0 1 12 2.5zM8.8 17.8h6.4v1.6H8.8zM10 20.5h4v1.5h-4z',
  animal:
    'M12 11.5c3 0 5.8 3.2 5.8 5.9c0 2.6-2.6 3.6-5.8 2.8c-3.2.8-5.8-.2-5.8-2.8c0-2.7 2.8-5.9 5.8-5.9zM4.7 8a1.9 2.4 0 1 1 0 4.8a1.9 2.4 0 1 1 0-4.8zM19.3 8a1.9 2.4 0 1 1 0 4.8a1.9 2.4 0 1 1 0-4.8zM9 3.5a2 2.6 0 1 1 0 5.2a2 2.6 0 1 1 0-5.2zM15 3.5a2 2.6 0 1 1 0 5.2a2 2.6 0 1 1 0-5.2z',
  plant: 'M4 20.5C3 9.5 10 3.5 20.5 3.5C21 14 15 20 8 18.5L12.5 12L5.8 18z',
  substance: 'M12 2.5c4.3 5.2 6.8 8.5 6.8 12a6.8 6.8 0 0 1-13.6 0c0-3.5 2.5-6.8 6.8-12z',
}

/** The type's disc with its sign, as in the graph; decoration next to a word that says the same. */
export function typeIcon(type: EntityType): SVGElement {
  return svg(
    'svg',
    { class: `type-icon type-${type}`, viewBox: '-8 -8 40 40', 'aria-hidden': 'true' },
    svg('circle', { cx: 12, cy: 12, r: 20 }),
    svg('path', { d: ICON_PATH[type], 'fill-rule': 'evenodd' }),
  )
}
