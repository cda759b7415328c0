import type { Page } from 'playwright-core'
import type { Drawing } from '../../web/graph/draw.ts'

/** What the viewer gives out for whoever inspects it; see `web/main.ts`. */
export interface Inspected {
  readonly newsgraph: Drawing
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Where a node lies on the page. */
export function placeOfNode(page: Page, node: string): Promise<Place> {
  return page.evaluate((id) => {
    const { renderer, graph } = (window as unknown as Inspected).newsgraph
    const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(id))
    const origin = renderer.getContainer().getBoundingClientRect()
    return { x: x + origin.x, y: y + origin.y }
  }, node)
}

/** The middle of an edge on the page; of a curved one, that of its curve. */
export function placeOfEdge(page: Page, edge: string): Promise<Place> {
  return page.evaluate((id) => {
    const { renderer, graph } = (window as unknown as Inspected).newsgraph
    const [start, end] = graph.extremities(id).map((node) => renderer.graphToViewport(graph.getNodeAttributes(node)))
    const bend = graph.getEdgeAttribute(id, 'curvature') / 2
    const origin = renderer.getContainer().getBoundingClientRect()
    return {
      x: origin.x + (start!.x + end!.x) / 2 + (end!.y - start!.y) * bend,
      y: origin.y + (start!.y + end!.y) / 2 - (end!.x - start!.x) * bend,
    }
  }, edge)
}

/** The edge of the statement that ends at `target`. */
export function edgeTo(page: Page, source: string, target: string, label: string): Promise<string> {
  return page.evaluate(
    ([from, to, wanted]) => {
      const { graph } = (window as unknown as Inspected).newsgraph
      const edge = graph.edges(from, to).find((id) => graph.getEdgeAttribute(id, 'labels').full === wanted)
      if (edge === undefined) throw new Error(`no edge ${from} ${wanted} ${to}`)
      return edge
    },
    [source, target, label] as const,
  )
}

/** How many edges and nodes Sigma draws. */
export function drawnCounts(page: Page): Promise<{ nodes: number; edges: number }> {
  return page.evaluate(() => {
    const { renderer, graph } = (window as unknown as Inspected).newsgraph
    return {
      nodes: graph.filterNodes((node) => renderer.getNodeDisplayData(node)?.hidden === false).length,
      edges: graph.filterEdges((edge) => renderer.getEdgeDisplayData(edge)?.hidden === false).length,
    }
  })
}

/** How many pixels of a canvas layer are not transparent, right after it was drawn. */
export function paintedPixels(page: Page, layer: 'nodes' | 'edges' | 'labels' | 'edgeLabels'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const { renderer } = (window as unknown as Inspected).newsgraph
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
