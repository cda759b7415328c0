import Sigma from 'sigma'
import type { GraphIndex } from '../graph-index.ts'
import type { Store } from '../store.ts'
import { onThemeChange, readTheme } from '../theme.ts'
import { visibleParts } from '../visible.ts'
import type { Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { StatementEdgeProgram } from './edge-program.ts'
import { emphasisOf } from './emphasis.ts'
import type { Look } from './look.ts'
import { paintLabels } from './paint.ts'
import { connectPointer } from './pointer.ts'
import { edgeDisplay, nodeDisplay } from './reducers.ts'

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

/**
 * Draws the graph into `container` and keeps it as the store says.
 *
 * @param covers what lies over the container, on its coordinates.
 * @throws where the browser gives no WebGL.
 */
export function createRenderer(
  index: GraphIndex,
  graph: DrawnGraph,
  container: HTMLElement,
  store: Store,
  covers: () => readonly Box[],
): Renderer {
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
    // A unit of the graph is a pixel of the stage.
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    nodeReducer: (_node, attributes) => nodeDisplay(look, attributes),
    edgeReducer: (edge, attributes) => edgeDisplay(look, edge, attributes),
  })
  const redraw = (): void => {
    look = currentLook(index, graph, store)
    renderer.refresh()
  }
  renderer.on('afterRender', () => paintLabels(renderer, graph, look, covers()))
  connectPointer(renderer, graph, container, store)
  store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.selection !== before.selection || state.filters !== before.filters)
      redraw()
  })
  onThemeChange(redraw)
  return renderer
}
