import { element } from './dom.ts'
import { buildGraph, type DrawnGraph } from './graph/build.ts'
import { bringIntoView, CAMERA_MOVES } from './graph/camera.ts'
import { createRenderer, type Renderer } from './graph/renderer.ts'
import type { GraphIndex } from './graph-index.ts'
import type { Store } from './store.ts'

export interface Stage {
  readonly section: HTMLElement
  /** Starts drawing; the section must be in the document. Null where the browser cannot draw. */
  start(): { readonly graph: DrawnGraph; readonly renderer: Renderer } | null
}

const notice = (...lines: readonly string[]): HTMLElement =>
  element('div', { class: 'notice', role: 'status' }, ...lines.map((line) => element('p', {}, line)))

/** The graph, or a message why there is none. */
export function createStage(index: GraphIndex, store: Store): Stage {
  const { nodes, statements } = index.view
  const canvas = element('div', {
    class: 'canvas',
    role: 'img',
    'aria-label': `Graph of ${nodes.length} entities. The Statements view lists all that it shows.`,
  })
  const section = element('section', { class: 'stage' }, canvas)

  const fail = (reason: string): null => {
    canvas.replaceWith(
      notice(
        'This browser does not draw the graph: WebGL is missing, switched off or was lost.',
        'The Statements view shows everything as a list.',
        reason,
      ),
    )
    store.update({ tab: 'statements' })
    return null
  }
  const addCameraButtons = (renderer: Renderer): void => {
    const buttons = CAMERA_MOVES.map(({ label, sign, move }) =>
      element(
        'button',
        { type: 'button', 'aria-label': label, title: label, onclick: () => void move(renderer) },
        sign,
      ),
    )
    section.append(element('div', { class: 'camera', role: 'group', 'aria-label': 'Zoom' }, ...buttons))
  }
  return {
    section,
    start() {
      if (nodes.length === 0) {
        canvas.replaceWith(
          notice(
            statements.length === 0 ? 'Nothing was found to draw.' : 'No entities were found to draw.',
            statements.length === 0
              ? 'The text may be empty, too short, or not in English. `newsgraph extract` shows what was read and why sentences were left out.'
              : 'The Statements view lists what was found.',
          ),
        )
        return null
      }
      try {
        const graph = buildGraph(index)
        const renderer = createRenderer(index, graph, canvas, store)
        addCameraButtons(renderer)
        canvas.addEventListener('webglcontextlost', () => fail('The graphics context was lost.'), true)
        // Only what was not chosen on the canvas itself needs to be brought into view.
        store.subscribe(({ selection, hovered }, before) => {
          if (selection !== before.selection && selection?.kind === 'entity' && hovered === null)
            bringIntoView(renderer, selection.id)
        })
        return { graph, renderer }
      } catch (error) {
        return fail(String(error))
      }
    },
  }
}
