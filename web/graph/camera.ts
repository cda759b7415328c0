import type { Renderer } from './renderer.ts'

const stillness = matchMedia('(prefers-reduced-motion: reduce)')
const duration = (): number => (stillness.matches ? 0 : 350)

/** Moves the view so that `node` lies in its middle, closer only where it was far away. */
export function bringIntoView(renderer: Renderer, node: string): void {
  const place = renderer.getNodeDisplayData(node)
  if (place === undefined) return
  const ratio = Math.min(renderer.getCamera().ratio, 0.7)
  void renderer.getCamera().animate({ x: place.x, y: place.y, ratio }, { duration: duration() })
}

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
    sign: '⤢',
    move: (renderer: Renderer) => renderer.getCamera().animatedReset({ duration: duration() }),
  },
] as const
