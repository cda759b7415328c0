import { discsOnScreen } from '../graph/discs.ts'
import type { Box } from '../graph/box.ts'
import type { Drawing } from '../graph/draw.ts'
import { edgeLines } from '../graph/edge-lines.ts'
import { paintLabels } from '../graph/paint.ts'
import type { Pen } from '../graph/pen.ts'
import { edgeDisplay, nodeDisplay } from '../graph/reducers.ts'
import type { Viewer } from '../viewer.ts'
import { drawLine } from './lines.ts'
import { SvgPen } from './svg-pen.ts'
import { drawTile } from './tiles.ts'

/** Pixels around the nodes for their labels. */
const MARGIN = { across: 170, down: 32 }
const THINNEST = 0.6
const WIDEST = 3.5
/** Pixels of an image for one of the screen. */
const SHARPNESS = 2

/** An article's tile as it lies on the screen. */
const tilesOf = ({ renderer, graph }: Drawing) => {
  const keys = graph.filterNodes((_key, { shown }) => shown.kind === 'article')
  const { width, height } = graph.getAttribute('tile')
  return keys.flatMap((key) => {
    const { shown, ...place } = graph.getNodeAttributes(key)
    const { x, y } = renderer.graphToViewport(place)
    return shown.kind === 'article' ? [{ shown, x: x - width / 2, y: y - height / 2, width, height }] : []
  })
}

/** The part of the stage that something is drawn on. */
function boundsOf(drawing: Drawing): Box {
  const stage = drawing.renderer.getDimensions()
  const tiles = tilesOf(drawing)
  const discs = discsOnScreen(drawing.renderer, drawing.graph)
  const left = Math.min(stage.width, ...tiles.map(({ x }) => x), ...discs.map(({ x }) => x)) - MARGIN.across
  const top = Math.min(stage.height, ...tiles.map(({ y }) => y), ...discs.map(({ y }) => y)) - MARGIN.down
  const right = Math.max(0, ...tiles.map(({ x, width }) => x + width), ...discs.map(({ x }) => x)) + MARGIN.across
  const bottom = Math.max(0, ...tiles.map(({ y, height }) => y + height), ...discs.map(({ y }) => y)) + MARGIN.down
  const [x, y] = [Math.max(0, left), Math.max(0, top)]
  return { x, y, width: Math.min(stage.width, right) - x, height: Math.min(stage.height, bottom) - y }
}

/** Draws all that the stage shows: what is drawn there by the graphics card, with the same labels over it. */
function drawPicture(pen: Pen, viewer: Viewer, drawing: Drawing, bounds: Box): void {
  const { renderer, graph } = drawing
  const look = drawing.look()
  pen.fillStyle = look.theme.stage
  pen.fillRect(bounds.x, bounds.y, bounds.width, bounds.height)
  for (const line of edgeLines(renderer, graph)) {
    const { color = look.theme.muted, size = 1 } = edgeDisplay(look, line.key, line.attributes)
    const [source, target] = graph
      .extremities(line.key)
      .map((key) => renderer.scaleSize(graph.getNodeAttribute(key, 'size')))
    const width = Math.max(THINNEST, Math.min(renderer.scaleSize(size), WIDEST))
    drawLine(pen, line, { source: source ?? 0, target: target ?? 0 }, { color, width, ground: look.theme.stage })
  }
  for (const { key, x, y, radius } of discsOnScreen(renderer, graph)) {
    pen.fillStyle = nodeDisplay(look, key, graph.getNodeAttributes(key)).color ?? look.theme.muted
    pen.beginPath()
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    pen.fill()
  }
  for (const { shown, ...box } of tilesOf(drawing)) drawTile(pen, shown, box, look.theme)
  const { ties } = viewer.scene()
  paintLabels({ nodes: pen, edges: pen }, renderer, graph, { look, ties, covers: [], bounds })
}

const canvasContext = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser has no room to draw an image in.')
  return context
}

/** The picture as SVG, its texts as text. */
export function svgOf(viewer: Viewer, drawing: Drawing): string {
  const bounds = boundsOf(drawing)
  const pen = new SvgPen(canvasContext(document.createElement('canvas')))
  drawPicture(pen, viewer, drawing, bounds)
  return pen.document(viewer.scene().title, bounds)
}

/** The picture as PNG, in twice the resolution of the screen's pixels. */
export function pngOf(viewer: Viewer, drawing: Drawing): Promise<Blob> {
  const bounds = boundsOf(drawing)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(bounds.width * SHARPNESS)
  canvas.height = Math.ceil(bounds.height * SHARPNESS)
  const context = canvasContext(canvas)
  context.scale(SHARPNESS, SHARPNESS)
  context.translate(-bounds.x, -bounds.y)
  drawPicture(context, viewer, drawing, bounds)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The image is too large.')) : resolve(blob))),
  )
}
