import type { SigmaStageEventPayload } from 'sigma/types'
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
  renderer.on('clickNode', ({ node, event }) => choosing.node(node, event.original.timeStamp))
  renderer.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault()
    // The first click may have brought something else under the pointer.
    if (choosing.isEarly(event.original.timeStamp)) choosing.again()
    else choosing.open(node)
  })
  renderer.on('clickEdge', ({ edge, event }) => choosing.edge(edge, event.original.timeStamp))
  renderer.on('clickStage', ({ event }) => {
    if (choosing.isEarly(event.original.timeStamp)) choosing.again()
    else store.update({ selection: null })
  })
  const second = ({ event, preventSigmaDefault }: SigmaStageEventPayload): void => {
    if (!choosing.isEarly(event.original.timeStamp)) return
    preventSigmaDefault()
    choosing.again()
  }
  renderer.on('doubleClickStage', second)
  renderer.on('doubleClickEdge', second)
}
