import type { Store } from '../store.ts'
import type { Renderer } from './attributes.ts'
import type { Choosing } from './choosing.ts'

/** Tells the store what the pointer is over and what is clicked. */
export function connectPointer(renderer: Renderer, container: HTMLElement, store: Store, choosing: Choosing): void {
  const hover = (hovered: Store['state']['hovered']): void => {
    container.classList.toggle('pointing', hovered !== null)
    store.update({ hovered })
  }
  renderer.on('enterNode', ({ node }) => hover({ node }))
  renderer.on('leaveNode', () => hover(null))
  renderer.on('enterEdge', ({ edge }) => hover({ edge }))
  renderer.on('leaveEdge', () => hover(null))
  // Sigma does not notice when the pointer goes to what lies over the canvas.
  container.addEventListener('pointerleave', () => store.state.hovered !== null && hover(null))
  renderer.on('clickNode', ({ node }) => choosing.node(node))
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    // The first click may have brought something else under the pointer.
    if (choosing.isEarly()) choosing.again()
    else choosing.open(node)
  })
  renderer.on('clickEdge', ({ edge }) => choosing.edge(edge))
  renderer.on('clickStage', () => {
    if (!choosing.isEarly()) store.update({ selection: null })
  })
  const second = ({ preventSigmaDefault }: { preventSigmaDefault: () => void }): void => {
    if (!choosing.isEarly()) return
    preventSigmaDefault()
    choosing.again()
  }
  renderer.on('doubleClickStage', second)
  renderer.on('doubleClickEdge', second)
}
