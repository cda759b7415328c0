import { inDigits } from './count.ts'
import { element } from './dom.ts'
import { CAMERA_MOVES } from './graph/camera.ts'
import { createWalk } from './keys/walk.ts'
import { drawGraph, type Drawing, type Overlays } from './graph/draw.ts'
import { FIRST_STATE } from './store.ts'
import type { Viewer } from './viewer.ts'

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
        'The text may be empty, too short, or not in English. `npx newsgraph extract` shows what was read and why sentences were left out.',
      )
    : notice('No entities were found to draw.', 'The Statements view lists what was found.')

/** A button that draws what was folded away at first. */
function createUnfold({ store, scene }: Viewer): HTMLElement {
  const button = element('button', {
    type: 'button',
    class: 'unfold',
    onclick: () => store.update({ unfolded: store.state.unfolded + scene().folded }),
  })
  const show = (): void => {
    const { folded } = scene()
    button.hidden = folded === 0
    button.textContent = `Show ${inDigits(folded)} more`
  }
  store.subscribe(show)
  show()
  return button
}

/** What stands where the picture has nothing: an address may ask for what is not there, and filters may leave nothing. */
function createNothing({ store, scene }: Viewer): HTMLElement {
  const all = element(
    'button',
    { type: 'button', class: 'action', onclick: () => store.update({ ...FIRST_STATE, same: store.state.same }) },
    'Show everything',
  )
  const box = notice('Nothing is there that fits what is asked for.')
  box.append(all)
  box.classList.add('nothing')
  const show = (): void => {
    box.hidden = scene().nodes.length > 0
  }
  store.subscribe(show)
  show()
  return box
}

/** The graph, or a message why there is none. */
export function createStage(viewer: Viewer, overlays: Overlays): Stage {
  const { index, store } = viewer
  const { nodes, statements } = index.view
  const canvas = element('div', { class: 'canvas' })
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
    try {
      const camera = element('div', { class: 'camera', role: 'group', 'aria-label': 'Picture' })
      section.append(createNothing(viewer), camera)
      const drawing = drawGraph(viewer, canvas, [...overlays, camera])
      camera.append(
        ...CAMERA_MOVES.map(({ label, sign, move }) =>
          element(
            'button',
            { type: 'button', 'aria-label': label, title: label, onclick: () => void move(drawing.renderer) },
            sign,
          ),
        ),
        createUnfold(viewer),
      )
      section.append(createWalk(viewer, canvas, drawing))
      canvas.addEventListener(
        'webglcontextlost',
        () => fail('the browser gave up its graphics. Reload the page to try again.'),
        true,
      )
      return drawing
    } catch (error) {
      return fail(hasWebGl() ? String(error) : 'this browser has no WebGL, or it is switched off.')
    }
  }
  return { section, start }
}
