import Sigma from 'sigma'
import { graphKey } from '../../src/model/index.ts'
import { onThemeChange, readTheme } from '../theme.ts'
import type { ViewerState } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import type { Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { StatementEdgeProgram } from './edge-program.ts'
import { emphasisOf } from './emphasis.ts'
import type { Look } from './look.ts'
import { paintLabels } from './paint.ts'
import { edgeDisplay, nodeDisplay } from './reducers.ts'

function selectedKeys({ selection, focus }: ViewerState): Set<string> {
  const chosen = selection?.kind === 'pair' ? selection.ids : selection?.kind === 'entity' ? [selection.id] : []
  const looked = focus?.kind === 'entity' ? [focus.id] : focus?.kind === 'path' ? [focus.from, focus.to] : []
  return new Set([...chosen, ...looked].map(graphKey))
}

function lookAt({ index, store, scene }: Viewer, graph: DrawnGraph): Look {
  const { state } = store
  const { hovered } = state
  return {
    theme: readTheme(),
    emphasis: emphasisOf(index, graph, scene(), state),
    selected: selectedKeys(state),
    hovered: hovered !== null && 'node' in hovered ? hovered.node : null,
  }
}

export interface Painter {
  readonly renderer: Renderer
  /** Draws the scene of now, as `graph` has it laid out. */
  show(graph: DrawnGraph): void
  /** How it is drawn now. */
  look(): Look
}

/**
 * Draws a graph into `container` and keeps it as the store says.
 *
 * @param covers what lies over the container, on its coordinates.
 * @throws where the browser gives no WebGL.
 */
export function createPainter(
  viewer: Viewer,
  first: DrawnGraph,
  container: HTMLElement,
  covers: () => readonly Box[],
): Painter {
  let graph = first
  let look = lookAt(viewer, graph)
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
    // A unit of the graph is a pixel of the stage.
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    nodeReducer: (node, attributes) => nodeDisplay(look, node, attributes),
    edgeReducer: (edge, attributes) => edgeDisplay(look, edge, attributes),
  })
  const redraw = (): void => {
    look = lookAt(viewer, graph)
    renderer.refresh()
  }
  renderer.on('afterRender', () => {
    const { labels, edgeLabels } = renderer.getCanvases()
    const [nodes, edges] = [labels?.getContext('2d'), edgeLabels?.getContext('2d')]
    const bounds = { x: 0, y: 0, ...renderer.getDimensions() }
    if (nodes && edges)
      paintLabels({ nodes, edges }, renderer, graph, { look, ties: viewer.scene().ties, covers: covers(), bounds })
  })
  viewer.store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.selection !== before.selection) redraw()
  })
  onThemeChange(redraw, viewer.signal)
  viewer.signal.addEventListener('abort', () => renderer.kill())
  return {
    renderer,
    show(next) {
      graph = next
      look = lookAt(viewer, graph)
      renderer.setGraph(next)
    },
    look: () => look,
  }
}
