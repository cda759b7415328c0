import { MultiDirectedGraph } from 'graphology'
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
  /** Draws the scene of now, as `graph` has it laid out on a stage of that size in pixels. */
  show(graph: DrawnGraph, size: { readonly width: number; readonly height: number }): void
  /** Draws what is drawn as the store says now. */
  redraw(): void
  /** How it is drawn now. */
  look(): Look
}

/**
 * Draws graphs into `container`; nothing before the first is shown.
 *
 * @param covers what lies over the container, on its coordinates.
 * @throws where the browser gives no WebGL.
 */
export function createPainter(viewer: Viewer, container: HTMLElement, covers: () => readonly Box[]): Painter {
  // Sigma draws when it is made and again for whatever is told to it: with nothing in it that costs nothing.
  let graph: DrawnGraph = new MultiDirectedGraph()
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
  onThemeChange(redraw, viewer.signal)
  viewer.signal.addEventListener('abort', () => renderer.kill())
  return {
    renderer,
    // In this order it is drawn once.
    show(next, { width, height }) {
      renderer.setCustomBBox({ x: [0, width], y: [0, height] })
      if (next === graph) return redraw()
      graph = next
      look = lookAt(viewer, graph)
      renderer.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
      renderer.setGraph(next)
    },
    redraw,
    look: () => look,
  }
}
