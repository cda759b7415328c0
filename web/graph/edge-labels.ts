import type Sigma from 'sigma'
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './build.ts'
import { curveBetween, pointAt, readingAngleAt, type Curve } from './curve.ts'
import { edgeStandsOut, type Look } from './look.ts'
import { haloText, textWidth } from './measure.ts'
import { placeLabels, type Box, type LabelRequest, type Occupied } from './place-labels.ts'

/** Where along the edge its label may stand, best first. */
const STATIONS = [0.5, 0.4, 0.6, 0.32, 0.68]
const SIZE = 11.5
const MOST_LABELS = 400

interface EdgeLine {
  readonly id: string
  readonly attributes: EdgeAttributes
  readonly curve: Curve
  readonly width: number
}

/** Small boxes along the slanted text, which cover it better than one upright box would. */
function boxesAlong(curve: Curve, station: number, width: number): Box[] {
  const { x, y } = pointAt(curve, station)
  const angle = readingAngleAt(curve, station)
  const count = Math.max(1, Math.ceil(width / SIZE))
  return Array.from({ length: count }, (_, at) => {
    const offset = ((at + 0.5) / count - 0.5) * width
    const half = SIZE / 2 + 1
    return {
      x: x + Math.cos(angle) * offset - half,
      y: y + Math.sin(angle) * offset - half,
      width: 2 * half,
      height: 2 * half,
    }
  })
}

function linesOnScreen(
  renderer: Sigma<NodeAttributes, EdgeAttributes>,
  graph: DrawnGraph,
  look: Look,
  widthOf: (text: string) => number,
): EdgeLine[] {
  const lines: EdgeLine[] = []
  graph.forEachEdge((id, attributes, _source, _target, source, target) => {
    if (!look.visible.edges.has(id)) return
    const forced = edgeStandsOut(look, id)
    if (look.emphasis !== null && !forced) return
    const start = renderer.graphToViewport(source)
    const end = renderer.graphToViewport(target)
    const room = Math.hypot(end.x - start.x, end.y - start.y) - renderer.scaleSize(source.size + target.size)
    const width = widthOf(attributes.label)
    if (forced || width < room - 16)
      lines.push({ id, attributes, curve: curveBetween(start, end, attributes.curvature), width })
  })
  return lines
}

/** What is not told as a plain fact first: it must not be taken for one. */
const inOrderOfWeight = (lines: readonly EdgeLine[]): EdgeLine[] =>
  lines
    .toSorted((a, b) => {
      const plain = Number(a.attributes.stance.tone === 'fact') - Number(b.attributes.stance.tone === 'fact')
      return plain || (a.id < b.id ? -1 : 1)
    })
    .slice(0, MOST_LABELS)

/** Labels edges along their curves: those that stand out always, the others where there is room. */
export function drawEdgeLabels(
  renderer: Sigma<NodeAttributes, EdgeAttributes>,
  graph: DrawnGraph,
  look: Look,
  occupied: Occupied,
): void {
  const context = renderer.getCanvases().edgeLabels?.getContext('2d')
  if (!context) return
  const font = `500 ${SIZE}px ${look.theme.font}`
  const lines = inOrderOfWeight(linesOnScreen(renderer, graph, look, (text) => textWidth(context, font, text)))
  const requests = lines.map(({ id, curve, width }): LabelRequest => ({
    places: STATIONS.map((station) => boxesAlong(curve, station, width)),
    forced: edgeStandsOut(look, id),
  }))
  const places = placeLabels(requests, occupied)
  lines.forEach(({ attributes, curve, width }, at) => {
    const place = places[at]
    if (place === null || place === undefined) return
    const station = STATIONS[place]!
    const { x, y } = pointAt(curve, station)
    context.save()
    context.translate(x, y)
    context.rotate(readingAngleAt(curve, station))
    const color = look.theme.tone[attributes.stance.tone]
    haloText(context, attributes.label, { x: -width / 2, y: 0 }, { font, color, halo: look.theme.stage })
    context.restore()
  })
}
