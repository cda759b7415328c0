import Sigma from 'sigma'
import type { GraphIndex } from '../graph-index.ts'
import type { Store } from '../store.ts'
import { onThemeChange, readTheme } from '../theme.ts'
import { visibleParts } from '../visible.ts'
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './build.ts'
import { drawEdgeLabels } from './edge-labels.ts'
import { StatementEdgeProgram } from './edge-program.ts'
import { emphasisOf } from './emphasis.ts'
import type { Look } from './look.ts'
import { drawNodeLabels } from './node-labels.ts'
import { Occupied } from './place-labels.ts'
import { edgeDisplay, nodeDisplay } from './reducers.ts'

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>

function currentLook(index: GraphIndex, graph: DrawnGraph, { state }: Store): Look {
  const visible = visibleParts(index, state.filters)
  const { hovered, selection } = state
  return {
    theme: readTheme(),
    visible,
    emphasis: emphasisOf(index, graph, visible, state),
    selected: selection?.kind === 'entity' ? selection.id : null,
    hovered: hovered !== null && 'node' in hovered ? hovered.node : null,
  }
}

function connectPointer(renderer: Renderer, graph: DrawnGraph, container: HTMLElement, store: Store): void {
  const hover = (hovered: Store['state']['hovered']): void => {
    container.classList.toggle('pointing', hovered !== null)
    store.update({ hovered })
  }
  renderer.on('enterNode', ({ node }) => hover({ node }))
  renderer.on('leaveNode', () => hover(null))
  renderer.on('enterEdge', ({ edge }) => hover({ edge }))
  renderer.on('leaveEdge', () => hover(null))
  renderer.on('clickNode', ({ node }) => store.update({ selection: { kind: 'entity', id: node } }))
  renderer.on('clickEdge', ({ edge }) => {
    store.update({ selection: { kind: 'statement', id: graph.getEdgeAttribute(edge, 'statement') } })
  })
  renderer.on('clickStage', () => store.update({ selection: null }))
}

/**
 * Draws the graph into `container` and keeps it as the store says.
 *
 * @throws where the browser gives no WebGL.
 */
export function createRenderer(index: GraphIndex, graph: DrawnGraph, container: HTMLElement, store: Store): Renderer {
  let look = currentLook(index, graph, store)
  const renderer: Renderer = new Sigma(graph, container, {
    edgeProgramClasses: { statement: StatementEdgeProgram as never },
    defaultEdgeType: 'statement',
    enableEdgeEvents: true,
    // Sigma's own labels know nothing of each other; ours are drawn after each frame.
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => {},
    allowInvalidContainer: true,
    zIndex: true,
    stagePadding: Math.min(70, container.clientWidth / 10),
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    nodeReducer: (node, attributes) => nodeDisplay(look, node, attributes),
    edgeReducer: (edge, attributes) => edgeDisplay(look, edge, attributes),
  })
  const redraw = (): void => {
    look = currentLook(index, graph, store)
    renderer.refresh()
  }
  renderer.on('afterRender', () => {
    const occupied = new Occupied()
    drawNodeLabels(renderer, graph, look, occupied)
    drawEdgeLabels(renderer, graph, look, occupied)
  })
  connectPointer(renderer, graph, container, store)
  store.subscribe((state, before) => {
    if (['hovered', 'selection', 'filters'].some((key) => state[key as 'hovered'] !== before[key as 'hovered']))
      redraw()
  })
  onThemeChange(redraw)
  new ResizeObserver(() => container.clientWidth > 0 && renderer.refresh()).observe(container)
  redraw()
  return renderer
}
