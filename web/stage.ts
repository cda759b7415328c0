import { element } from './dom.ts'
import { CAMERA_MOVES } from './graph/camera.ts'
import { drawGraph, type Drawing, type Overlays } from './graph/draw.ts'
import type { GraphIndex } from './graph-index.ts'
import type { Store } from './store.ts'

export interface Stage {
  readonly section: HTMLElement
  /** Starts drawing; the section must be in the document. Null where the browser cannot draw. */
  start(): Drawing | null
}

const notice = (...lines: readonly string[]): HTMLElement =>
  element('div', { class: 'notice', role: 'status' }, ...lines.map((line) => element('p', {}, line)))

const hasWebGl = (): boolean =>
  ['webgl2', 'webgl'].some((kind) => document.createElement('canvas').getContext(kind) !== null)

/** What to say of a graph without nodes. */
const emptyNotice = (statements: number): HTMLElement =>
  statements === 0
    ? notice(
        'Nothing was found to draw.',
        'The text may be empty, too short, or not in English. `newsgraph extract` shows what was read and why sentences were left out.',
      )
    : notice('No entities were found to draw.', 'The Statements view lists what was found.')

/** The graph, or a message why there is none. */
export function createStage(index: GraphIndex, store: Store, overlays: Omit<Overlays, 'buttons'>): Stage {
  const { nodes, statements } = index.view
  const canvas = element('div', {
    class: 'canvas',
    role: 'img',
    'aria-label': `Graph of ${nodes.length} entities. The Statements view lists all that it shows.`,
  })
  const section = element('section', { class: 'stage' }, canvas)

  const fail = (reason: string): null => {
    section.replaceChildren(
      notice(`The graph cannot be drawn: ${reason}`, 'The Statements view shows everything as a list.'),
    )
    store.update({ tab: 'statements' })
    return null
  }
  const start = (): Drawing | null => {
    if (nodes.length === 0) {
      canvas.replaceWith(emptyNotice(statements.length))
      return null
    }
    if (!hasWebGl()) return fail('this browser has no WebGL, or it is switched off.')
    try {
      const buttons = element('div', { class: 'camera', role: 'group', 'aria-label': 'Zoom' })
      section.append(buttons)
      const drawing = drawGraph(index, store, canvas, { ...overlays, buttons })
      buttons.append(
        ...CAMERA_MOVES.map(({ label, sign, move }) =>
          element(
            'button',
            { type: 'button', 'aria-label': label, title: label, onclick: () => void move(drawing.renderer) },
            sign,
          ),
        ),
      )
      canvas.addEventListener(
        'webglcontextlost',
        () => fail('the browser gave up its graphics. Reload the page to try again.'),
        true,
      )
      return drawing
    } catch (error) {
      return fail(String(error))
    }
  }
  return { section, start }
}
