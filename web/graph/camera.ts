import type { Renderer } from './attributes.ts'

const stillness = matchMedia('(prefers-reduced-motion: reduce)')

/** Of a movement of the view, in milliseconds. */
const duration = (): number => (stillness.matches ? 0 : 350)

/** The controls of the view: buttons, since a keyboard has no wheel. */
export const CAMERA_MOVES = [
  {
    label: 'Zoom in',
    sign: '+',
    move: (renderer: Renderer) => renderer.getCamera().animatedZoom({ duration: duration() }),
  },
  {
    label: 'Zoom out',
    sign: '−',
    move: (renderer: Renderer) => renderer.getCamera().animatedUnzoom({ duration: duration() }),
  },
  {
    label: 'Show all',
    sign: 'All',
    move: (renderer: Renderer) => renderer.getCamera().animatedReset({ duration: duration() }),
  },
] as const
