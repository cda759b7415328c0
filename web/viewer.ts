import type { GraphIndex } from './graph-index.ts'
import { sceneOf } from './scene/of-state.ts'
import type { Scene } from './scene/scene.ts'
import type { Store, ViewerState } from './store.ts'
import { createVisible, type Visible } from './visible.ts'

/** What every part of the interface works with. */
export interface Viewer {
  readonly index: GraphIndex
  readonly store: Store
  /** Ends what listens to the whole page, when another graph is shown in it. */
  readonly signal: AbortSignal
  /** What the filters leave now. */
  visible(): Visible
  /** What the picture shows now; the same object while it shows the same. */
  scene(): Scene
}

const pairOf = ({ selection }: ViewerState): string => (selection?.kind === 'pair' ? JSON.stringify(selection.ids) : '')

const sameScene = (a: ViewerState, b: ViewerState): boolean =>
  a.filters === b.filters &&
  a.focus === b.focus &&
  a.expanded === b.expanded &&
  a.hidden === b.hidden &&
  a.pinned === b.pinned &&
  a.unfolded === b.unfolded &&
  pairOf(a) === pairOf(b)

export function createViewer(index: GraphIndex, store: Store, signal: AbortSignal): Viewer {
  const visible = createVisible(index)
  const roomy = matchMedia('(min-width: 761px)')
  let last: { readonly state: ViewerState; readonly scene: Scene } | null = null
  return {
    index,
    store,
    signal,
    visible: () => visible(store.state.filters),
    scene() {
      const { state } = store
      if (last === null || !sameScene(last.state, state))
        last = { state, scene: sceneOf(index, visible(state.filters), state, roomy.matches) }
      return last.scene
    },
  }
}
