import type { Viewer } from '../viewer.ts'
import { readTheme } from '../theme.ts'
import { freeRoom, type Box } from './box.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { buildGraph } from './build.ts'
import { createChoosing, type Choosing } from './choosing.ts'
import { frameGraph } from './frame.ts'
import type { Look } from './look.ts'
import { textWidth } from './measure.ts'
import { labelFont } from './node-labels.ts'
import { connectPointer } from './pointer.ts'
import { createPainter } from './renderer.ts'
import { createTiles } from './tiles.ts'

export interface Drawing {
  readonly graph: DrawnGraph
  readonly renderer: Renderer
  readonly choosing: Choosing
  /** How it is drawn now. */
  look(): Look
}

/** What lies over the stage, which the graph is fitted beside. */
export type Overlays = readonly (HTMLElement | null)[]

function boxesOver(stage: HTMLElement, overlays: Overlays): Box[] {
  const origin = stage.getBoundingClientRect()
  return overlays
    .flatMap((overlay) => overlay?.getBoundingClientRect() ?? [])
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }))
}

/**
 * Draws the scene of now on `stage`, fitted to it and kept so as either changes.
 *
 * @throws where the browser gives no WebGL.
 */
export function drawGraph(viewer: Viewer, stage: HTMLElement, overlays: Overlays): Drawing {
  let scene = viewer.scene()
  let graph = buildGraph(scene)
  const covers = (): Box[] => boxesOver(stage, overlays)
  const { renderer, show, redraw, look } = createPainter(viewer, stage, covers)
  const choosing = createChoosing(viewer, () => graph)
  const ruler = document.createElement('canvas').getContext('2d')
  connectPointer(renderer, stage, viewer.store, choosing)
  createTiles(viewer, renderer, stage, () => graph)

  const fit = (free: Box, height: number): void => {
    const { font } = readTheme()
    frameGraph(graph, free, height, ({ shown, label }) =>
      ruler === null || shown.kind === 'article'
        ? 0
        : textWidth(ruler, labelFont(shown.entity.named, font).font, label),
    )
  }
  /** What is drawn, and the room that it was fitted to. */
  let drawn: { readonly graph: DrawnGraph; readonly room: string } | null = null
  const draw = (): boolean => {
    const { clientWidth: width, clientHeight: height } = stage
    if (width === 0 || height === 0) return false
    const free = freeRoom({ x: 0, y: 0, width, height }, covers())
    // On a phone what lies over the stage leaves too little.
    const room = free.width * free.height > (width * height) / 3 ? free : { x: 0, y: 0, width, height }
    const key = JSON.stringify([width, height, room])
    if (drawn?.graph === graph && drawn.room === key) return false
    drawn = { graph, room: key }
    fit(room, height)
    show(graph, { width, height })
    return true
  }
  /** Told of all that is observed at once, and first when it is begun with. */
  const observer = new ResizeObserver(draw)
  for (const observed of [stage, ...overlays]) if (observed !== null) observer.observe(observed)
  draw()

  viewer.store.subscribe((state, before) => {
    if (state.tab !== 'graph') return
    const next = viewer.scene()
    if (next !== scene) {
      scene = next
      graph = buildGraph(scene, graph)
    }
    // Out of sight it was not kept as it was pointed at, either.
    const pointed = state.hovered !== before.hovered || state.selection !== before.selection || before.tab !== 'graph'
    if (!draw() && pointed) redraw()
  })
  return {
    get graph() {
      return graph
    },
    renderer,
    look,
    choosing,
  }
}
