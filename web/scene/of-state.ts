import { entitiesOf } from '../../src/model/index.ts'
import { pairKey } from './pairs.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Filters, Selection, ViewerState } from '../store.ts'
import type { Visible } from '../visible.ts'
import { claimText, headlineOf } from '../words.ts'
import { articleScene } from './article.ts'
import { assemble } from './assemble.ts'
import { manyScene } from './many.ts'
import { neighboursScene } from './neighbours.ts'
import { pathScene } from './path.ts'
import type { Scene } from './scene.ts'
import { tilesScene } from './tiles.ts'

interface Most {
  readonly tiles: number
  readonly things: number
  readonly neighbours: number
}

/** Up to so many articles have a tile each; of more, so many things are drawn; and so many neighbours of one. */
const ROOMY: Most = { tiles: 50, things: 40, neighbours: 30 }
/** The same on a phone. */
const SMALL: Most = { tiles: 5, things: 14, neighbours: 12 }

const apartOf = (selection: Selection | null): string | null =>
  selection?.kind === 'pair' ? pairKey(...selection.ids) : null

/** The scene without things of some types, without those that are hidden, and without their lines. */
function without(scene: Scene, types: Filters['types'], hidden: ReadonlySet<string>): Scene {
  if (types.size + hidden.size === 0) return scene
  const nodes = scene.nodes.filter(
    (node) => node.kind !== 'entity' || (!types.has(node.entity.type) && !hidden.has(node.entity.id)),
  )
  const keys = new Set(nodes.map(({ key }) => key))
  const edges = scene.edges.filter(({ source, target }) => keys.has(source) && keys.has(target))
  const drawn = new Set(edges.map(({ key }) => key))
  const ties = scene.ties.filter(({ source, edge }) => keys.has(source) && drawn.has(edge))
  return { ...scene, nodes, edges, ties }
}

/** What to draw: what is looked at, or else the first sight of all that the filters leave, by its size. */
export function sceneOf(index: GraphIndex, visible: Visible, state: ViewerState, roomy: boolean): Scene {
  const scene = wholeScene(index, visible, state, roomy ? ROOMY : SMALL)
  return without(scene, state.filters.types, new Set(state.hidden))
}

function wholeScene(
  index: GraphIndex,
  visible: Visible,
  { focus, expanded, pinned, unfolded, selection }: ViewerState,
  most: Most,
): Scene {
  const apart = apartOf(selection)
  const { statements } = visible
  if (focus?.kind === 'entity' && index.nodes.has(focus.id))
    return neighboursScene(index, visible, {
      entity: focus.id,
      expanded,
      pinned,
      apart,
      most: most.neighbours,
    })
  if (focus?.kind === 'path') return pathScene(index, visible, { ...focus, apart })
  const told = focus?.kind === 'statement' ? index.statements.get(focus.id) : undefined
  if (told !== undefined) {
    const entities = [...entitiesOf(told)]
    return assemble(index, { entities, statements: [told], apart, title: claimText(index, told) })
  }
  const articles = new Set(statements.map(({ evidence }) => evidence.article))
  const [only] = articles
  const article = index.articles.get(only ?? '')
  const title = article !== undefined && articles.size === 1 ? headlineOf(article) : `${articles.size} articles`
  if (articles.size <= 1) return articleScene(index, statements, { unfolded, apart, title })
  if (articles.size <= most.tiles) return tilesScene(index, statements, title)
  return manyScene(index, statements, { apart, title, pinned, most: most.things })
}
