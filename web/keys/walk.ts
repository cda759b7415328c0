import { element } from '../dom.ts'
import type { Drawing } from '../graph/draw.ts'
import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import type { Viewer } from '../viewer.ts'
import { headlineOf, stanceText } from '../words.ts'

/** Where an arrow key leads, on the screen: x to the right, y downwards. */
const DIRECTIONS = new Map([
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowDown', { x: 0, y: 1 }],
  ['ArrowUp', { x: 0, y: -1 }],
])

const nameOf = (node: SceneNode): string => (node.kind === 'entity' ? node.entity.label : headlineOf(node.article))

/** How an edge is read out on the way along it. */
function wordsOf({ labels, statements, kind }: SceneEdge): string {
  if (kind === 'telling') return 'told of by'
  const [first] = statements
  const told = statements.length === 1 && first !== undefined ? stanceText(first) : `${statements.length} statements`
  return `${labels.full} (${told})`
}

/**
 * Lets one walk about in the picture by arrow keys: along the edge that leads most nearly that way, or else to the node
 * that lies there. What one comes to is read out; Enter looks at it, Space shows its statements.
 */
export function createWalk({ scene, store }: Viewer, canvas: HTMLElement, drawing: Drawing): HTMLElement {
  const { renderer, choosing } = drawing
  const voice = element('p', { class: 'unseen', 'aria-live': 'polite' })
  let current: string | null = null

  const placeOf = (key: string): { x: number; y: number } =>
    renderer.graphToViewport(drawing.graph.getNodeAttributes(key))
  const nodeOf = (key: string): SceneNode | undefined => scene().nodes.find((node) => node.key === key)
  const goTo = (key: string, edge: SceneEdge | undefined): void => {
    const node = nodeOf(key)
    if (node === undefined) return
    current = key
    const ties = drawing.graph.degree(key)
    voice.textContent = `${edge === undefined ? '' : `${wordsOf(edge)}: `}${nameOf(node)}, ${ties} ${ties === 1 ? 'edge' : 'edges'}`
    store.update({ hovered: { node: key } })
  }
  const first = (): string | undefined => scene().nodes.toSorted((a, b) => b.weight - a.weight)[0]?.key

  const step = ({ x, y }: { x: number; y: number }): void => {
    if (current === null || nodeOf(current) === undefined) {
      const start = first()
      if (start !== undefined) goTo(start, undefined)
      return
    }
    const from = placeOf(current)
    const ends = scene().edges.filter(({ source, target }) => source === current || target === current)
    const edgeTo = new Map(ends.map((edge) => [edge.source === current ? edge.target : edge.source, edge]))
    // How far it lies off the way counts double; what no edge leads to, three times.
    const cost = (key: string): number => {
      const to = placeOf(key)
      const [dx, dy] = [to.x - from.x, to.y - from.y]
      const along = dx * x + dy * y
      const off = Math.abs(dx * y - dy * x)
      return along <= 0 || off > 2 * along ? Infinity : (along + 2 * off) * (edgeTo.has(key) ? 1 : 3)
    }
    const [best] = scene()
      .nodes.filter(({ key }) => key !== current)
      .map(({ key }) => ({ key, cost: cost(key) }))
      .sort((a, b) => a.cost - b.cost)
    if (best !== undefined && best.cost < Infinity) goTo(best.key, edgeTo.get(best.key))
  }

  canvas.tabIndex = 0
  canvas.setAttribute('role', 'application')
  canvas.setAttribute('aria-roledescription', 'graph')
  const describe = (): void => {
    const { title, nodes, edges } = scene()
    canvas.setAttribute(
      'aria-label',
      `${title}: ${nodes.length} things, ${edges.length} edges. Arrow keys walk, Enter looks at one, Space tells of it.`,
    )
  }
  store.subscribe((state, before) => {
    if (state.focus !== before.focus || state.filters !== before.filters) describe()
  })
  describe()
  canvas.addEventListener('keydown', (event) => {
    if (event.target !== canvas) return
    const way = DIRECTIONS.get(event.key)
    const here = current !== null && nodeOf(current) !== undefined ? current : null
    if (way !== undefined) step(way)
    else if (event.key === 'Enter' && here !== null) choosing.open(here)
    else if (event.key === ' ' && here !== null) choosing.node(here)
    else return
    event.preventDefault()
  })
  canvas.addEventListener('blur', () => store.update({ hovered: null }))
  return voice
}
