import type { Store } from '../store.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'

/** Tells the store what the pointer is over and what is clicked. */
export function connectPointer(renderer: Renderer, graph: DrawnGraph, container: HTMLElement, store: Store): void {
  const hover = (hovered: Store['state']['hovered']): void => {
    container.classList.toggle('pointing', hovered !== null)
    store.update({ hovered })
  }
  const idOf = (node: string): string => graph.getNodeAttribute(node, 'id')
  renderer.on('enterNode', ({ node }) => hover({ node: idOf(node) }))
  renderer.on('leaveNode', () => hover(null))
  renderer.on('enterEdge', ({ edge }) => hover({ edge }))
  renderer.on('leaveEdge', () => hover(null))
  // Sigma does not notice when the pointer goes to what lies over the canvas.
  container.addEventListener('pointerleave', () => store.state.hovered !== null && hover(null))
  renderer.on('clickNode', ({ node }) => store.update({ selection: { kind: 'entity', id: idOf(node) } }))
  renderer.on('clickEdge', ({ edge }) => {
    store.update({ selection: { kind: 'statement', id: graph.getEdgeAttribute(edge, 'statement') } })
  })
  renderer.on('clickStage', () => store.update({ selection: null }))
}
