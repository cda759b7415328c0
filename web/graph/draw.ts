import { graphKey } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Selection, Store } from '../store.ts'
import { readTheme } from '../theme.ts'
import { freeRoom, type Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { buildGraph } from './build.ts'
import { frameGraph } from './frame.ts'
import { bringIntoView } from './into-view.ts'
import { textWidth } from './measure.ts'
import { labelFont } from './node-labels.ts'
import { createRenderer } from './renderer.ts'

export interface Drawing {
  readonly graph: DrawnGraph
  readonly renderer: Renderer
}

/** What lies over the stage: the graph is fitted beside the controls, and moved from behind the panel. */
export interface Overlays {
  readonly controls: HTMLElement | null
  readonly panel: HTMLElement
  readonly buttons: HTMLElement
}

function boxesOver(stage: HTMLElement, overlays: readonly (HTMLElement | null)[]): Box[] {
  const origin = stage.getBoundingClientRect()
  return overlays
    .flatMap((overlay) => overlay?.getBoundingClientRect() ?? [])
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }))
}

/** The nodes of what is selected, and their neighbours. */
function partsOf(index: GraphIndex, graph: DrawnGraph, selection: Selection): { nodes: string[]; company: string[] } {
  if (selection.kind === 'statement')
    return {
      nodes: index.edgesOf(selection.id).flatMap(({ source, target }) => [source, target].map(graphKey)),
      company: [],
    }
  const node = graphKey(selection.id)
  return { nodes: [node], company: graph.hasNode(node) ? graph.neighbors(node) : [] }
}

/**
 * Draws the graph on `stage`, fitted to it and kept so as it changes its size.
 *
 * @throws where the browser gives no WebGL.
 */
export function drawGraph(
  index: GraphIndex,
  store: Store,
  stage: HTMLElement,
  { controls, panel, buttons }: Overlays,
): Drawing {
  const graph = buildGraph(index)
  const covers = (): Box[] => boxesOver(stage, [controls, buttons, panel])
  const renderer = createRenderer(index, graph, stage, store, covers)
  const ruler = document.createElement('canvas').getContext('2d')

  const frame = (): void => {
    const { clientWidth: width, clientHeight: height } = stage
    if (width === 0 || height === 0) return
    const free = freeRoom({ x: 0, y: 0, width, height }, boxesOver(stage, [controls, buttons]))
    // On a phone the controls, while open, leave too little.
    const room = free.width * free.height > (width * height) / 2 ? free : { x: 0, y: 0, width, height }
    const family = readTheme().font
    renderer.setCustomBBox({ x: [0, width], y: [0, height] })
    frameGraph(graph, room, height, (node) =>
      ruler === null ? 0 : textWidth(ruler, labelFont(node, family).font, node.label),
    )
    renderer.refresh()
  }
  new ResizeObserver(frame).observe(stage)
  controls?.addEventListener('toggle', frame)
  frame()

  store.subscribe(({ selection, tab, hovered }, before) => {
    if (tab !== 'graph') return
    const back = before.tab !== 'graph'
    // Out of sight the stage has no size, and a camera cannot be told where to look.
    if (back) frame()
    if (selection === null || (selection === before.selection && !back)) return
    const room = freeRoom({ x: 0, y: 0, width: stage.clientWidth, height: stage.clientHeight }, covers())
    // What was chosen on the canvas itself can be read already.
    bringIntoView(renderer, partsOf(index, graph, selection), room, hovered === null)
  })
  return { graph, renderer }
}
