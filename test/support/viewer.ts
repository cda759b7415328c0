import type { Page } from 'playwright-core'
import type { GraphView } from '../../src/model/index.ts'
import type { Drawing } from '../../web/graph/draw.ts'
import type { Scene } from '../../web/scene/scene.ts'
import type { Store } from '../../web/store.ts'

/** What the viewer gives out for whoever inspects it; see `web/main.ts`. */
export interface Inspected {
  readonly newsgraph: {
    readonly view: GraphView
    readonly drawing: Drawing
    readonly store: Store
    readonly scene: () => Scene
  }
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Where a node lies on the page. */
export function placeOfNode(page: Page, node: string): Promise<Place> {
  return page.evaluate((id) => {
    const { renderer, graph } = (window as unknown as Inspected).newsgraph.drawing
    const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(id))
    const origin = renderer.getContainer().getBoundingClientRect()
    return { x: x + origin.x, y: y + origin.y }
  }, node)
}

/** A point on an edge of the page, off its label; of a curved one, on its curve. */
export function placeOfEdge(page: Page, edge: string): Promise<Place> {
  return page.evaluate((id) => {
    const { renderer, graph } = (window as unknown as Inspected).newsgraph.drawing
    const [start, end] = graph.extremities(id).map((node) => renderer.graphToViewport(graph.getNodeAttributes(node)))
    const bend = graph.getEdgeAttribute(id, 'curvature') / 2
    const origin = renderer.getContainer().getBoundingClientRect()
    return {
      x: origin.x + (start!.x + end!.x) / 2 + (end!.y - start!.y) * bend,
      y: origin.y + (start!.y + end!.y) / 2 - (end!.x - start!.x) * bend,
    }
  }, edge)
}

/** Key and label of each edge between two nodes, in either direction. */
export function edgesBetween(page: Page, one: string, other: string): Promise<{ key: string; label: string }[]> {
  return page.evaluate(
    ([from, to]) => {
      const { graph } = (window as unknown as Inspected).newsgraph.drawing
      return graph
        .edges(from, to)
        .map((key) => ({ key, label: graph.getEdgeAttribute(key, 'shown').labels.full }))
        .sort((a, b) => (a.label < b.label ? -1 : 1))
    },
    [one, other] as const,
  )
}

/** The edge of that label. */
export async function edgeCalled(page: Page, one: string, other: string, label: string): Promise<string> {
  const edges = await edgesBetween(page, one, other)
  const edge = edges.find((each) => each.label === label)
  if (edge === undefined) throw new Error(`no ${label} among ${JSON.stringify(edges)}`)
  return edge.key
}

/** Keys of what is drawn. */
export function drawn(page: Page): Promise<{ nodes: string[]; edges: string[] }> {
  return page.evaluate(() => {
    const { graph } = (window as unknown as Inspected).newsgraph.drawing
    return { nodes: graph.nodes().sort(), edges: graph.edges().sort() }
  })
}

/** How many pixels of a canvas layer are not transparent, right after it was drawn. */
export function paintedPixels(page: Page, layer: 'nodes' | 'edges' | 'labels' | 'edgeLabels'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const { renderer } = (window as unknown as Inspected).newsgraph.drawing
        renderer.once('afterRender', () => {
          const canvas = renderer.getCanvases()[name]!
          const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!
          copy.drawImage(canvas, 0, 0)
          const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
          resolve(data.filter((value, at) => at % 4 === 3 && value > 0).length)
        })
        renderer.scheduleRender()
      }),
    layer,
  )
}

/** Waits until a click is none of a double click any more, by the clock of the page, which may be busy. */
export async function pastDoubleClick(page: Page): Promise<void> {
  await page.evaluate('new Promise((passed) => setTimeout(passed, 450))')
}
